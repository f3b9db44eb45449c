/** `publish.log`: what happened to a site. */
export const publishLogStrings = {
  live: '上线',
  refused: '没有收下',
  failed: '没有成功',
  'rolled-back': '换回',
  draft: '草稿',
  purged: '清除',
  /** @param commit none where a branch is deleted */
  pusher: (who: string, from: string | undefined, commit?: { id: string; subject: string }) =>
    `推送人 ${who || '不明'}${from === undefined ? '' : `（来自 ${from}）`}${commit === undefined ? '' : `，提交 ${commit.id}“${commit.subject}”`}`,
  operator: (name: string) => `管理员 ${name}`,
  drafts: (kept: readonly string[], deleted: readonly string[]) =>
    [
      ...(kept.length > 0 ? [`已收下 ${kept.join('、')}`] : []),
      ...(deleted.length > 0 ? [`已删去 ${deleted.join('、')}`] : []),
    ].join('，'),
  tookSeconds: (id: string, seconds: number) => `${id}，用时 ${seconds} 秒`,
  late: (id: string, seconds: number) => `${id}，用时 ${seconds} 秒；早先收下、没有换上的，下一次推送时换上`,
  notWritten: (log: string, reason: string) => `注意：${log} 写不进去（${reason}），这次的事没有记下，请管理员检查。`,
  notNotified: (program: string, reason: string) =>
    `注意：通知程序 ${program} 没有成功${reason && `（${reason}）`}，请管理员检查。`,
} as const;

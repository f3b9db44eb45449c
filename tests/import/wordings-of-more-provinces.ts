import type { Manner } from './made-up-wordings.ts';

const item = '农林水支出（类）水利（款）防汛（项）';
const itemId = 'function.agriculture-forestry-water.shuili.fangxun';
const items = 'function.education.putong-jiaoyu.xiaoxue-jiaoyu';

/** How more provinces word their explanations: amounts before their names, names stated once and gone back to. */
export const moreManners: readonly Manner[] = [
  {
    from: '安徽',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、{Y}年度收入支出决算总体情况说明',
        '{Y}年度收入总计{all-funds.total}，支出总计{all-funds.expenditure-total=all-funds.total}。与{Y-1}年度相比，收、支总计各{~all-funds.change}，{~all-funds.growth}，主要原因：[新增转移支付项目|机构改革划入人员]。',
      ],
      [
        '二、{Y}年度收入决算情况说明',
        '{Y}年度收入合计{revenue.total}，其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；上级补助收入{revenue.superior-subsidy}，占{revenue.superior-subsidy.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}；经营收入{revenue.business}，占{revenue.business.share}；附属单位上缴收入{revenue.subordinate-remittance}，占{revenue.subordinate-remittance.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '三、{Y}年度支出决算情况说明',
        '{Y}年度支出合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；经营支出{expenditure.business}，占{expenditure.business.share}。',
      ],
      [
        '四、{Y}年度财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收入总计{fiscal-appropriation.total}，支出总计{fiscal-appropriation.expenditure-total=fiscal-appropriation.total}。与{Y-1}年度相比，财政拨款收、支总计各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      ['五、{Y}年度一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出的{general-budget.share}。[与{Y-1}年度相比，|较上年]一般公共预算财政拨款支出{~general-budget.change}，{~general-budget.growth}。',
      ],
      [
        '（二）一般公共预算财政拨款支出结构情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，主要用于以下方面：农林水（类）支出{function.agriculture-forestry-water}，占{function.agriculture-forestry-water.share}；社会保障和就业（类）支出{function.social-security-employment}，占{function.social-security-employment.share}；卫生健康（类）支出{function.health}，占{function.health.share}。',
      ],
      [
        '（三）一般公共预算财政拨款支出具体情况',
        '{Y}年度一般公共预算财政拨款支出年初预算为{general-budget.budget}，支出决算为{general-budget.expenditure}，完成年初预算的{general-budget.completion}。决算数[大于|小于]年初预算数的主要原因：一是年中追加{?}；二是结转项目执行{?}。其中：基本支出{general-budget.basic}，占{general-budget.basic.share}；项目支出{general-budget.project}，占{general-budget.project.share}。具体情况如下：',
        `1．${item}。年初预算为{${itemId}.budget}，支出决算为{${itemId}.final}，完成年初预算的{${itemId}.completion}，决算数[大于|小于]年初预算数的主要原因：[追加防汛资金|项目跨年]。`,
      ],
      [
        '六、{Y}年度一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度财政拨款基本支出{general-budget.basic.detail-total}，其中，人员经费{general-budget.basic.personnel}，主要包括：基本工资、津贴补贴、住房公积金等；公用经费{general-budget.basic.operating}，主要包括：办公费、电费等。',
      ],
      [
        '七、{Y}年度政府性基金预算财政拨款收入支出决算情况说明',
        '{Y}年度政府性基金预算财政拨款年初结转和结余{government-funds.opening-balance}，本年收入{government-funds.revenue}，本年支出{government-funds.expenditure}，年末结转和结余{government-funds.closing-balance}。具体情况如下：城乡社区（类）支出{government-funds.function.urban-rural-community}，主要用于[土地整治|征地补偿]。',
      ],
      [
        '九、{Y}年度财政拨款“三公”经费支出决算情况说明',
        '（一）总体情况。{Y}年度“三公”经费财政拨款支出全年预算为{three-public.adjusted-budget}，支出决算为{three-public.total}，完成全年预算的{three-public.adjusted-completion}，与{Y-1}年度相比{~three-public.change}，{~three-public.growth}。',
        '（二）具体情况。因公出国（境）费支出决算为{three-public.overseas.total}，占{three-public.overseas.share}；公务用车购置及运行维护费支出决算为{three-public.vehicle.total}，占{three-public.vehicle.share}；公务接待费支出决算为{three-public.reception.total}，占{three-public.reception.share}。',
        '1.因公出国（境）费{three-public.overseas.total}，与全年预算数持平。全年安排因公出国（境）团组{three-public.overseas.groups}，参加其他单位组织的团组0个，全年因公出国（境）累计{three-public.overseas.people}。',
        '2.公务用车购置及运行维护费{three-public.vehicle.total}，其中：公务用车购置费{three-public.vehicle.purchase}，购置公务用车{three-public.vehicle.purchase.count}；公务用车运行维护费{three-public.vehicle.operation}，较上年{~three-public.vehicle.operation.change}，主要用于车辆燃料、维修。截至{Y}年12月31日，开支财政拨款的公务用车保有量为{three-public.vehicle.year-end-count}。',
        '3.公务接待费{three-public.reception.total}。其中：国内接待费{three-public.reception.domestic}，全年国内公务接待{three-public.reception.batches}（其中外事接待{three-public.reception.domestic-foreign-affairs.batches}），{three-public.reception.people}（其中外事接待{three-public.reception.domestic-foreign-affairs.people}）。',
      ],
      [
        '十、机关运行经费支出情况',
        '{Y}年度机关运行经费支出{agency-operation.total}，比{Y-1}年{~agency-operation.change}，{~agency-operation.growth}，主要原因是[人员增加|租赁费增加]。',
      ],
      [
        '十一、政府采购支出情况',
        '{Y}年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}，政府采购工程支出{procurement.works}，政府采购服务支出{procurement.services}。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占授予中小企业合同金额的{procurement.small-micro.share-of-shouyu-zhongxiaoqiye-hetong-jine}。',
      ],
      [
        '十二、国有资产占用情况',
        '截至{Y}年12月31日，共有车辆{assets.vehicles.total}，其中：机要通信用车{assets.vehicles.confidential-communication}、应急保障用车{assets.vehicles.emergency}、执法执勤用车{assets.vehicles.law-enforcement}、其他用车{assets.vehicles.other}，其他用车主要是[后勤保障|业务]用车。单价100万元以上设备（不含车辆）{assets.equipment}。',
      ],
    ],
  },
  {
    from: '湖南',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收、支总计{all-funds.total}。与上年相比，{~all-funds.change}，{~all-funds.growth}，主要是因为[政策性增资|压缩项目]。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度收入合计{revenue.total}，其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；上级补助收入{revenue.superior-subsidy}，占{revenue.superior-subsidy.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度支出合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；上缴上级支出{expenditure.superior-remittance}，占{expenditure.superior-remittance.share}；对附属单位补助支出{expenditure.subordinate-subsidy}，占{expenditure.subordinate-subsidy.share}。',
      ],
      [
        '四、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收、支总计{fiscal-appropriation.total}，与上年相比，{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}，主要是因为[人员变动|专项减少]。',
      ],
      ['五、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）财政拨款支出决算总体情况',
        '{Y}年度财政拨款支出{fiscal-appropriation.expenditure}，占本年支出合计的{fiscal-appropriation.expenditure.share}，与上年相比，财政拨款支出{~fiscal-appropriation.expenditure.change}，{~fiscal-appropriation.expenditure.growth}，主要是因为[结转使用|任务减少]。',
      ],
      [
        '（二）财政拨款支出决算结构情况',
        '{Y}年度财政拨款支出{fiscal-appropriation.expenditure.structure-total=fiscal-appropriation.expenditure}，主要用于以下方面：一般公共服务（类）支出{function.general-public-services}，占{function.general-public-services.share}；教育（类）支出{function.education}，占{function.education.share}。',
      ],
      [
        '（三）财政拨款支出决算具体情况',
        '{Y}年度财政拨款支出年初预算数为{general-budget.budget}，支出决算数为{general-budget.expenditure}，完成年初预算的{general-budget.completion}，其中：',
        `1、教育支出（类）普通教育（款）小学教育（项）。年初预算为{${items}.budget}，支出决算为{${items}.final}，完成年初预算的{${items}.completion}，决算数[大于|小于]年初预算数的主要原因是：[追加学位建设资金|课后服务收支调整]。`,
      ],
      [
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度财政拨款基本支出{general-budget.basic.detail-total}，其中：人员经费{general-budget.basic.personnel}，占基本支出的{general-budget.basic.personnel.share}，主要包括基本工资、奖金；公用经费{general-budget.basic.operating}，占基本支出的{general-budget.basic.operating.share}，主要包括办公费、差旅费。',
      ],
      ['七、财政拨款三公经费支出决算情况说明'],
      [
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        '{Y}年度“三公”经费财政拨款支出预算为{three-public.budget}，支出决算为{three-public.total}，完成预算的{three-public.completion}，其中：',
        '因公出国（境）费支出预算为{three-public.overseas.budget}，支出决算为{three-public.overseas.total}，完成预算的{three-public.overseas.completion}，与上年相比{~three-public.overseas.change}，{~three-public.overseas.growth}，[减少|增加]的主要原因是[压减团组|新增任务]。',
        '公务接待费支出预算为{three-public.reception.budget}，支出决算为{three-public.reception.total}，完成预算的{three-public.reception.completion}，决算数小于预算数的主要原因是[从严控制]，与上年相比{~three-public.reception.change}，{~three-public.reception.growth}。',
        '公务用车购置费支出预算为{three-public.vehicle.purchase.budget}，支出决算为{three-public.vehicle.purchase}，完成预算的{three-public.vehicle.purchase.completion}。',
        '公务用车运行维护费支出预算为{three-public.vehicle.operation.budget}，支出决算为{three-public.vehicle.operation}，完成预算的{three-public.vehicle.operation.completion}，与上年相比{~three-public.vehicle.operation.change}，{~three-public.vehicle.operation.growth}。',
      ],
      [
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '{Y}年度“三公”经费财政拨款支出决算中，公务接待费支出决算{three-public.reception.total}，占{three-public.reception.share}，因公出国（境）费支出决算{three-public.overseas.total}，占{three-public.overseas.share}，公务用车购置费及运行维护费支出决算{three-public.vehicle.total}，占{three-public.vehicle.share}。其中：',
        '1、因公出国（境）费支出决算为{three-public.overseas.total}，全年安排因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2、公务接待费支出决算为{three-public.reception.total}，全年共接待来访团组{three-public.reception.batches:个}、来宾{three-public.reception.people}，主要是[上级调研|外地交流]发生的接待支出。',
        '3、公务用车购置费及运行维护费支出决算为{three-public.vehicle.total}，其中：公务用车购置费{three-public.vehicle.purchase}，本单位更新公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费{three-public.vehicle.operation}，主要是[燃油费、维修费]支出，截止{Y}年12月31日，我单位开支财政拨款的公务用车保有量为{three-public.vehicle.year-end-count}。',
      ],
      [
        '九、关于机关运行经费支出说明',
        '本部门{Y}年度机关运行经费支出{agency-operation.total}，比上年决算数{~agency-operation.change}，{~agency-operation.growth}。主要原因是：[厉行节约|业务增加]。',
      ],
      [
        '十、一般性支出情况说明',
        '{Y}年本部门开支会议费{meetings.total}，用于召开[年度工作|业务]会议，人数{meetings.people:人}，内容为[部署工作]；开支培训费{training.total}，用于开展[业务]培训，人数{training.people:人}。',
      ],
      [
        '十一、关于政府采购支出说明',
        '本部门{Y}年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占政府采购支出总额的{procurement.small-micro.share}。',
      ],
      [
        '十二、关于国有资产占用情况说明',
        '截至{Y}年12月31日，本单位共有车辆{assets.vehicles.total}，其中，主要领导干部用车{assets.vehicles.senior-official}，机要通信用车{assets.vehicles.confidential-communication}、应急保障用车{assets.vehicles.emergency}、执法执勤用车{assets.vehicles.law-enforcement}、特种专业技术用车{assets.vehicles.special-technical}、其他用车{assets.vehicles.other}；单位价值50万元以上通用设备{assets.equipment.general}；单位价值100万元以上专用设备{assets.equipment.special}。',
      ],
    ],
  },
  {
    from: '福建',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年，我单位年初结转和结余{carryover.opening-balance}，本年收入{revenue.total}，本年支出{expenditure.total}，[结余分配{carryover.surplus-distribution}，|]年末结转和结余{carryover.closing-balance}。',
        '（一）{Y}年收入{revenue.total}，比上年决算数{~all-revenue.change}，{~all-revenue.growth}，具体情况如下：',
        '1．财政拨款收入{revenue.fiscal-appropriation}，其中政府性基金{revenue.fiscal-appropriation.government-funds}。',
        '2．事业收入{revenue.institutional}。',
        '3．其他收入{revenue.other}。',
        '（二）{Y}年支出{expenditure.total}，比上年决算数{~all-expenditure.change}，{~all-expenditure.growth}，具体情况如下：',
        '1．基本支出{expenditure.basic}。其中，人员支出{expenditure.basic.personnel}，公用支出{expenditure.basic.operating}。',
        '2．项目支出{expenditure.project}。',
      ],
      [
        '二、一般公共预算拨款支出决算情况说明',
        '{Y}年一般公共预算拨款支出{general-budget.expenditure}，比上年决算数{~general-budget.change}，{~general-budget.growth}，具体情况如下（按项级科目分类统计）：',
        '（一）2010301行政运行{function.general-public-services.xingzheng-yunxing.final}，较上年决算数{~function.general-public-services.xingzheng-yunxing.change}，{~function.general-public-services.xingzheng-yunxing.growth}。主要原因是[人员调出|绩效提标]。',
        '（二）2210201住房公积金{function.housing-security.zhufang-gong-ji-jin.final}，较上年决算数{~function.housing-security.zhufang-gong-ji-jin.change}，{~function.housing-security.zhufang-gong-ji-jin.growth}。',
      ],
      [
        '五、一般公共预算拨款基本支出决算情况说明',
        '{Y}年一般公共预算拨款基本支出{general-budget.basic.detail-total}，其中：',
        '（一）人员经费{general-budget.basic.personnel}，主要包括：基本工资、津贴补贴等。',
        '（二）公用经费{general-budget.basic.operating}，主要包括：办公费、邮电费等。',
      ],
      [
        '六、一般公共预算拨款“三公”经费支出决算情况说明',
        '{Y}年度“三公”经费一般公共预算拨款支出{three-public.total}，同比{~three-public.change}，{~three-public.growth}。具体情况如下：',
        '（一）因公出国（境）费{three-public.overseas.total}，同比{~three-public.overseas.change}，{~three-public.overseas.growth}。全年安排出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people:人次}。',
        '（二）公务用车购置及运行费{three-public.vehicle.total}，同比{~three-public.vehicle.change}，{~three-public.vehicle.growth}。其中：公务用车购置费{three-public.vehicle.purchase}，{Y}年公务用车购置{three-public.vehicle.purchase.count}；公务用车运行费{three-public.vehicle.operation}，主要用于[执法|下乡]，年末公务用车保有量{three-public.vehicle.year-end-count}。',
        '（三）公务接待费{three-public.reception.total}，同比{~three-public.reception.change}，{~three-public.reception.growth}。主要用于[对口交流|上级检查]，累计接待{three-public.reception.batches}、接待总人数{three-public.reception.people}。',
      ],
      [
        '八、机关运行经费支出情况说明',
        '{Y}年度机关运行经费支出{agency-operation.total}，比上年决算数{~agency-operation.change}，主要原因是[合署办公|办公用房调整]。',
      ],
      [
        '九、政府采购情况说明',
        '{Y}年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占政府采购支出总额的{procurement.small-micro.share}。',
      ],
      [
        '十、国有资产占用情况说明',
        '截至{Y}年12月31日，本单位共有车辆{assets.vehicles.total}，其中：机要通信用车{assets.vehicles.confidential-communication}，应急保障用车{assets.vehicles.emergency}，执法执勤用车{assets.vehicles.law-enforcement}，特种专业技术用车{assets.vehicles.special-technical}，其他用车{assets.vehicles.other}；单价50万元（含）以上通用设备{assets.equipment.general}，单价100万元（含）以上专用设备{assets.equipment.special}。',
      ],
    ],
  },
  {
    from: '云南',
    unit: '元',
    decimals: 2,
    thousands: true,
    sections: [
      [
        '一、部门人员情况',
        '{Y}年末人员编制{personnel.establishment.total:人}。其中：行政编制{personnel.establishment.administrative:人}，事业编制{personnel.establishment.institutional:人}；在职在编实有{personnel.in-service.total:人}，其中：行政人员{personnel.in-service.administrative:人}，事业人员{personnel.in-service.institutional:人}。离退休人员{personnel.retirees.total:人}，其中：离休{personnel.retirees.veteran-cadre:人}，退休{personnel.retirees.regular:人}。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度收入合计{revenue.total}。其中：财政拨款收入{revenue.fiscal-appropriation}，占总收入的{revenue.fiscal-appropriation.share-of-zong-shouru}；上级补助收入{revenue.superior-subsidy}，占总收入的{revenue.superior-subsidy.share-of-zong-shouru}；其他收入{revenue.other}，占总收入的{revenue.other.share-of-zong-shouru}。与上年相比，收入合计{~all-revenue.change}，{~all-revenue.growth}。其中：财政拨款收入{~revenue.fiscal-appropriation.change}，{~revenue.fiscal-appropriation.growth}；上级补助收入与上年持平；其他收入{~revenue.other.change}，{~revenue.other.growth}。主要原因是[基建项目|人员经费]变动。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度支出合计{expenditure.total}。其中：基本支出{expenditure.basic}，占总支出的{expenditure.basic.share-of-zong-zhichu}；项目支出{expenditure.project}，占总支出的{expenditure.project.share-of-zong-zhichu}。与上年相比，支出合计{~all-expenditure.change}，{~all-expenditure.growth}。其中：基本支出{~expenditure.basic.change}，{~expenditure.basic.growth}；项目支出{~expenditure.project.change}，{~expenditure.project.growth}。',
      ],
      [
        '（一）基本支出情况',
        '{Y}年度用于保障机构正常运转的日常支出{expenditure.basic}。其中：基本工资、津贴补贴等人员经费支出{expenditure.basic.personnel}，占基本支出的{expenditure.basic.personnel.share}；办公费、印刷费、水电费等公用经费{expenditure.basic.operating}，占基本支出的{expenditure.basic.operating.share}。',
      ],
      ['四、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出决算总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出合计的{general-budget.share}。与上年相比{~general-budget.change}，{~general-budget.growth}。',
      ],
      [
        '（二）一般公共预算财政拨款支出决算具体情况',
        '1.教育（类）支出{function.education}，占一般公共预算财政拨款总支出的{function.education.share}。主要用于[日常运转|课程建设]。',
        '2.卫生健康（类）支出{function.health}，占一般公共预算财政拨款总支出的{function.health.share}。主要用于[医疗保险缴费]。',
      ],
      [
        '五、财政拨款“三公”经费支出决算情况说明',
        '（一）一般公共预算财政拨款“三公”经费支出决算总体情况',
        '{Y}年度一般公共预算财政拨款“三公”经费支出年初预算为{three-public.budget}，支出决算为{three-public.total}，完成年初预算的{three-public.completion}。其中：因公出国（境）费支出年初预算为{three-public.overseas.budget}，决算为{three-public.overseas.total}，占总支出决算的{three-public.overseas.share}，完成年初预算的{three-public.overseas.completion}；公务接待费支出年初预算为{three-public.reception.budget}，决算为{three-public.reception.total}，占总支出决算的{three-public.reception.share}，完成年初预算的{three-public.reception.completion}，具体是国内接待费支出决算{three-public.reception.domestic}，国（境）外接待费支出决算{three-public.reception.foreign}。',
        '{Y}年度一般公共预算财政拨款“三公”经费支出决算数比上年{~three-public.change}，{~three-public.growth}。其中：因公出国（境）费支出决算{~three-public.overseas.change}，{~three-public.overseas.growth}；公务用车购置费支出决算{~three-public.vehicle.purchase.change}；公务用车运行维护费支出决算{~three-public.vehicle.operation.change}，{~three-public.vehicle.operation.growth}；公务接待费支出决算{~three-public.reception.change}，{~three-public.reception.growth}。',
        '（二）一般公共预算财政拨款“三公”经费实物量具体情况',
        '1.安排因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2.购置车辆{three-public.vehicle.purchase.count}。开支一般公共预算财政拨款的公务用车保有量为{three-public.vehicle.year-end-count}。主要用于[调研]所需车辆燃料费。',
        '3.安排国内公务接待{three-public.reception.batches}（其中：外事接待{three-public.reception.domestic-foreign-affairs.batches}），接待人次{three-public.reception.people:人}（其中：外事接待人次{three-public.reception.domestic-foreign-affairs.people:人}）。',
      ],
      [
        '六、国有资产占用情况',
        '截至{Y}年12月31日，资产总额{assets.total}，其中，流动资产{assets.current}，固定资产{assets.fixed}（净值），在建工程{assets.construction}，无形资产{assets.intangible}（净值）。与上年相比，本年资产总额{~assets.total.change}，其中固定资产{~assets.fixed.change}。',
      ],
    ],
  },
  {
    from: '辽宁',
    unit: '万元',
    decimals: 2,
    sections: [
      ['一、收入支出决算总体情况说明'],
      [
        '（一）收入总计{all-funds.total}，包括：',
        '1.财政拨款收入{revenue.fiscal-appropriation}，占收入总计的{revenue.fiscal-appropriation.share-of-shouru-zongji}。其中：一般公共预算财政拨款收入{revenue.fiscal-appropriation.general-budget}，政府性基金预算财政拨款收入{revenue.fiscal-appropriation.government-funds}。',
        '2.其他收入{revenue.other}，占收入总计的{revenue.other.share-of-shouru-zongji}。主要是[利息收入]等。',
        '3.年初结转和结余{carryover.opening-balance}。主要是[项目跨年]等。',
      ],
      [
        '（二）支出总计{all-funds.expenditure-total}，包括：',
        '1.基本支出{expenditure.basic}，占支出总计的{expenditure.basic.share-of-zhichu-zongji}。主要是为保障机构正常运转、完成日常工作任务而发生的支出，其中：人员经费{expenditure.basic.personnel}，公用经费{expenditure.basic.operating}。',
        '2.项目支出{expenditure.project}，占支出总计的{expenditure.project.share-of-zhichu-zongji}。',
        '3.年末结转和结余{carryover.closing-balance}。',
      ],
      ['二、财政拨款支出决算情况说明'],
      [
        '（一）总体情况',
        '{Y}年度财政拨款支出{fiscal-appropriation.expenditure}，其中：基本支出{fiscal-appropriation.basic}，项目支出{fiscal-appropriation.project}。与上年相比，财政拨款支出{~fiscal-appropriation.expenditure.change}，{~fiscal-appropriation.expenditure.growth}，主要原因是[工程完工]。与年初预算相比，{Y}年度财政拨款支出完成年初预算的{fiscal-appropriation.expenditure.completion}，其中：基本支出完成年初预算的{fiscal-appropriation.basic.completion}，项目支出完成年初预算的{fiscal-appropriation.project.completion}。',
      ],
      [
        '三、财政拨款“三公”经费支出决算情况说明',
        '{Y}年度财政拨款安排“三公”经费支出{three-public.total}，完成年初预算的{three-public.completion}，决算数小于年初预算数的主要原因是[压减]。其中：因公出国（境）费{three-public.overseas.total}，占“三公”经费支出的{three-public.overseas.share}；公务用车购置及运行维护费{three-public.vehicle.total}，占“三公”经费支出的{three-public.vehicle.share}；公务接待费{three-public.reception.total}，占“三公”经费支出的{three-public.reception.share}。',
        '1.因公出国（境）费{three-public.overseas.total}，完成年初预算的{three-public.overseas.completion}。比上年{~three-public.overseas.change}，{~three-public.overseas.growth}。{Y}年参加出国（境）团组{three-public.overseas.groups}、累计{three-public.overseas.people}。',
        '2.公务用车购置及运行维护费{three-public.vehicle.total}，完成年初预算的{three-public.vehicle.completion}。比上年{~three-public.vehicle.change}，{~three-public.vehicle.growth}。公务用车购置费{three-public.vehicle.purchase}，当年购置公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费{three-public.vehicle.operation}，主要是用于[燃油|维修]等。年末使用财政拨款开支的公务用车保有量{three-public.vehicle.year-end-count}。',
        '3.公务接待费{three-public.reception.total}，完成年初预算的{three-public.reception.completion}。其中：国内接待费{three-public.reception.domestic}，主要用于[业务交流]，{Y}年国内公务接待累计{three-public.reception.batches}、{three-public.reception.people:人}；外事接待费{three-public.reception.foreign}。',
      ],
    ],
  },
  {
    from: '贵州',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收入总计和支出总计均为{all-funds.total}。与{Y-1}年度的{all-funds.total.prior-year}相比，{~all-funds.change}，{~all-funds.growth}，主要是[项目资金]变动。',
      ],
      [
        '二、收入决算情况说明',
        '本年收入合计{revenue.total}，较上年的{revenue.total.prior-year}{~all-revenue.change}，{~all-revenue.growth}。其中：财政拨款收入{revenue.fiscal-appropriation}，占比{revenue.fiscal-appropriation.share}；其他收入{revenue.other}，占比{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '本年支出合计{expenditure.total}，其中：用于基本支出{expenditure.basic}，占比{expenditure.basic.share}；用于项目支出{expenditure.project}，占比{expenditure.project.share}。',
      ],
      [
        '四、一般公共预算财政拨款基本支出决算情况说明',
        '一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中{general-budget.basic.personnel}为人员经费，{general-budget.basic.operating}为公用经费。',
      ],
      [
        '五、财政拨款“三公”经费支出决算情况说明',
        '全年“三公”经费支出{three-public.total}，上年为{three-public.total.prior-year}，同比{~three-public.change}，{~three-public.growth}；年初预算{three-public.budget}，预算完成率{three-public.completion}。',
        '其中：公务接待费年初预算{three-public.reception.budget}，实际支出{three-public.reception.total}，完成{three-public.reception.completion}，上年支出{three-public.reception.total.prior-year}；全年接待{three-public.reception.batches}、{three-public.reception.people}。',
        '公务用车运行维护费年初预算{three-public.vehicle.operation.budget}，实际支出{three-public.vehicle.operation}，为预算的{three-public.vehicle.operation.completion}；{Y}年末公务用车保有{three-public.vehicle.year-end-count}，当年没有购置。',
      ],
      [
        '六、政府采购支出情况说明',
        '{Y}年政府采购总额{procurement.total}，按类别分：货物类{procurement.goods}，工程类{procurement.works}，服务类{procurement.services}；按供应商分：中小企业{procurement.sme}，占{procurement.sme.share}，其中小微企业{procurement.small-micro}，占{procurement.small-micro.share}。',
      ],
      [
        '七、国有资产占用情况说明',
        '{Y}年末共有车辆{assets.vehicles.total}，其中{assets.vehicles.emergency}为应急保障用车，{assets.vehicles.law-enforcement}为执法执勤用车，其余{assets.vehicles.other}为其他用车。',
      ],
    ],
  },
];

/**
 * How provinces word their explanations, in made-up sentences of their manner. `[a|b]` is a choice, `{id}` the amount of a
 * figure as the manner prints it, `{~id}` its change with the word for the way it went, `{?}` an amount that nobody can name.
 */
export interface Manner {
  from: string;
  unit: '万元' | '元';
  decimals: number;
  thousands?: true;
  /** Heading of a section, or of one below it where it is numbered （一）, and its paragraphs. */
  sections: readonly (readonly [heading: string, ...paragraphs: string[]])[];
}

const vehicleKinds =
  '副部（省）级及以上领导用车{assets.vehicles.ministerial}、主要[领导干部|负责人]用车{assets.vehicles.senior-official}、机要通信用车{assets.vehicles.confidential-communication}、应急保障用车{assets.vehicles.emergency}、执法执勤用车{assets.vehicles.law-enforcement}、特种专业技术用车{assets.vehicles.special-technical}、离退休干部用车{assets.vehicles.retired-cadre}、其他用车{assets.vehicles.other}';
const item = '一般公共服务支出（类）统计信息事务（款）专项普查活动（项）';
const itemId = 'function.general-public-services.tongji-xinxi-shiwu.zhuan-xiang-pucha-huodong';

export const manners: readonly Manner[] = [
  {
    from: '湖北',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收、支总计{all-funds.total}。与{Y-1}年度相比，收、支总计各{~all-funds.change}，{~all-funds.growth}，主要原因是[新增普查经费|上年结转增加]{?}。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度本年收入合计{revenue.total}，[与|比]{Y-1}年度[相比|]，收入合计{~all-revenue.change}，{~all-revenue.growth}。其中：财政拨款收入{revenue.fiscal-appropriation}，占本年收入{revenue.fiscal-appropriation.share}；上级补助收入{revenue.superior-subsidy}，占本年收入{revenue.superior-subsidy.share}；其他收入{revenue.other}，占本年收入{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度本年支出合计{expenditure.total}，与{Y-1}年度相比，支出合计{~all-expenditure.change}，{~all-expenditure.growth}。其中：基本支出{expenditure.basic}，占本年支出{expenditure.basic.share}；项目支出{expenditure.project}，占本年支出{expenditure.project.share}；上缴上级支出{expenditure.superior-remittance}，占本年支出{expenditure.superior-remittance.share}。',
      ],
      [
        '四、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收、支总计{fiscal-appropriation.total}。与{Y-1}年度相比，财政拨款收、支总计各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      ['五、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出决算总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出合计的{general-budget.share}。与{Y-1}年度相比，一般公共预算财政拨款支出{~general-budget.change}，{~general-budget.growth}。',
      ],
      [
        '（二）一般公共预算财政拨款支出决算结构情况',
        '{Y}年度一般公共预算财政拨款支出{fiscal-appropriation.expenditure.structure-total=general-budget.expenditure}，主要用于以下方面：一般公共服务（类）支出{function.general-public-services}，占{function.general-public-services.share}；社会保障和就业（类）支出{function.social-security-employment}，占{function.social-security-employment.share}；住房保障（类）支出{function.housing-security}，占{function.housing-security.share}。',
      ],
      [
        '（三）一般公共预算财政拨款支出决算具体情况',
        '{Y}年度一般公共预算财政拨款支出年初预算为{general-budget.budget}，支出决算为{general-budget.expenditure}，完成年初预算的{general-budget.completion}。其中：基本支出{general-budget.basic}，项目支出{general-budget.project}。',
        `1.${item}。年初预算为{${itemId}.budget}，支出决算为{${itemId}.final}，完成年初预算的{${itemId}.completion}，支出决算数[大于|小于]年初预算数的主要原因：[人员增加|项目推迟]。`,
      ],
      [
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total=general-budget.basic}，其中：人员经费{general-budget.basic.personnel}，主要包括基本工资、津贴补贴；公用经费{general-budget.basic.operating}，主要包括办公费、水费。',
      ],
      [
        '七、政府性基金预算财政拨款收入支出决算情况说明',
        '{Y}年度政府性基金预算财政拨款年初结转和结余{government-funds.opening-balance}，本年收入{government-funds.revenue}，本年支出{government-funds.expenditure}，年末结转和结余{government-funds.closing-balance}。',
      ],
      ['八、财政拨款“三公”经费支出决算情况说明'],
      [
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        '{Y}年度“三公”经费财政拨款支出全年预算为{three-public.adjusted-budget}，支出决算为{three-public.total}，完成全年预算的{three-public.adjusted-completion}。较上年{~three-public.change}，{~three-public.growth}。',
      ],
      [
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '1.因公出国（境）费支出预算为{three-public.overseas.budget}，支出决算为{three-public.overseas.total}。全年支出涉及因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2.公务用车购置及运行维护费支出决算为{three-public.vehicle.total}，其中：公务用车购置费支出{three-public.vehicle.purchase}，本年度购置（更新）公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费支出{three-public.vehicle.operation}，主要用于[公务出行|下乡调查]。截至{Y}年12月31日，开支财政拨款的公务用车保有量{three-public.vehicle.year-end-count}。',
        '3.公务接待费支出决算为{three-public.reception.total}，比年初预算{~three-public.reception.variance}。其中：外宾接待支出{three-public.reception.foreign}，{Y}年共接待国（境）外来访团组{three-public.reception.foreign.batches}，来访外宾{three-public.reception.foreign.people}；国内公务接待支出{three-public.reception.domestic}，共接待国内来访团组{three-public.reception.batches}，{three-public.reception.people}。',
      ],
      [
        '九、机关运行经费支出说明',
        '{Y}年度本部门机关运行经费支出{agency-operation.total}，比{Y-1}年度{~agency-operation.change}，{~agency-operation.growth}。主要原因：[压减开支|增加培训]。',
      ],
      [
        '十、政府采购支出说明',
        '{Y}年度本部门政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占政府采购支出总额的{procurement.small-micro.share}。',
      ],
      [
        '十一、国有资产占用情况说明',
        `截至{Y}年12月31日，本部门共有车辆{assets.vehicles.total}，其中，${vehicleKinds}；单[价|位价值]50万元以上通用设备{assets.equipment.general}，单[价|位价值]100万元以上专用设备{assets.equipment.special}。`,
      ],
    ],
  },
  {
    from: '上海',
    unit: '万元',
    decimals: 2,
    thousands: true,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收入支出总计{all-funds.total}，[与|比|较][上年度|{Y-1}年度|上年]相比，[收入支出总计|]{~all-funds.change}，{~all-funds.growth}，主要原因是[项目增加|人员减少]。',
      ],
      [
        '二、收入决算情况说明',
        '本年收入合计{revenue.total}，其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '本年支出合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；经营支出{expenditure.business}，占{expenditure.business.share}。',
      ],
      [
        '四、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收入支出总计{fiscal-appropriation.total}，比{Y-1}年度{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      ['五、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出决算总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出合计的{general-budget.share}。',
      ],
      [
        '（二）一般公共预算财政拨款支出决算结构情况',
        '{Y}年度一般公共预算财政拨款支出{fiscal-appropriation.expenditure.structure-total=general-budget.expenditure}，主要用于以下方面：“科学技术支出”{function.science-technology}，占{function.science-technology.share}；“卫生健康支出”{function.health}，占{function.health.share}。',
      ],
      [
        '（三）一般公共预算财政拨款支出决算具体情况',
        '{Y}年度一般公共预算财政拨款支出年初预算为{general-budget.budget}，全年预算为{general-budget.adjusted-budget}，支出决算为{general-budget.expenditure}，完成全年预算的{general-budget.adjusted-completion}。其中：',
        `1、${item}。年初预算为{${itemId}.budget}，全年预算为{${itemId}.adjusted-budget}，支出决算为{${itemId}.final}，完成全年预算的{${itemId}.adjusted-completion}。决算数[大于|小于]预算数的主要原因是[人员变动|经费调整]。`,
      ],
      [
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中：人员经费{general-budget.basic.personnel}，主要包括：基本工资、奖金等；公用经费{general-budget.basic.operating}，主要包括：办公费、差旅费等。',
      ],
      ['七、财政拨款“三公”经费支出决算情况说明'],
      [
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        '{Y}年度“三公”经费支出全年预算为{three-public.adjusted-budget}，支出决算为{three-public.total}，完成全年预算的{three-public.adjusted-completion}；其中：因公出国（境）费支出决算为{three-public.overseas.total}，完成全年预算的{three-public.overseas.adjusted-completion}；公务用车购置及运行维护费支出决算为{three-public.vehicle.total}，完成全年预算的{three-public.vehicle.adjusted-completion}；公务接待费支出决算为{three-public.reception.total}，完成全年预算的{three-public.reception.adjusted-completion}。',
      ],
      [
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '{Y}年度“三公”经费支出决算中，因公出国（境）费支出决算{three-public.overseas.total}，占{three-public.overseas.share}；公务用车购置及运行维护费支出决算{three-public.vehicle.total}，占{three-public.vehicle.share}；公务接待费支出决算{three-public.reception.total}，占{three-public.reception.share}。具体情况如下：',
        '1、因公出国（境）费支出{three-public.overseas.total}。全年安排因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2、公务用车购置及运行维护费支出{three-public.vehicle.total}。其中：公务用车购置支出{three-public.vehicle.purchase}。公务用车运行支出{three-public.vehicle.operation}，主要用于[执勤|出行]。{Y}年末，[部门|单位]开支财政拨款的公务用车保有量为{three-public.vehicle.year-end-count}。',
        '3、公务接待费支出{three-public.reception.total}。{Y}年国内公务接待{three-public.reception.batches}、{three-public.reception.people}。',
      ],
      [
        '八、政府性基金预算财政拨款收入支出决算情况说明',
        '{Y}年度政府性基金预算财政拨款支出{government-funds.expenditure}，[其中|主要用于]：基本支出{government-funds.basic}，项目支出{government-funds.project}。',
      ],
      [
        '九、国有资本经营预算财政拨款支出决算情况说明',
        '{Y}年度国有资本经营预算财政拨款支出{state-capital.expenditure}。',
      ],
      [
        '十、机关运行经费支出情况说明',
        '{Y}年度机关运行经费支出{agency-operation.total}，比{Y-1}年度{~agency-operation.change}，{~agency-operation.growth}。',
      ],
      [
        '十一、政府采购支出情况说明',
        '{Y}年度政府采购金额（以合同签订为准）为{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。',
      ],
      [
        '十二、国有资产占用情况说明',
        `截至{Y}年12月31日，本部门共有车辆{assets.vehicles.total}，其中，${vehicleKinds}。单价{assets.equipment.threshold!100万元}（含）以上设备（不含车辆）{assets.equipment}。`,
      ],
    ],
  },
  {
    from: '北京',
    unit: '万元',
    decimals: 6,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收、支总计{all-funds.total}，比上年{~all-funds.change}，{~all-funds.growth}。',
      ],
      [
        '（一）收入决算说明',
        '{Y}年度本年收入合计{revenue.total}，比上年{~all-revenue.change}，{~all-revenue.growth}，其中：财政拨款收入{revenue.fiscal-appropriation}，占收入合计的{revenue.fiscal-appropriation.share}。其中：一般公共预算财政拨款收入{revenue.fiscal-appropriation.general-budget}，占收入合计的{revenue.fiscal-appropriation.general-budget.share}；政府性基金预算财政拨款收入{revenue.fiscal-appropriation.government-funds}，占收入合计的{revenue.fiscal-appropriation.government-funds.share}；事业收入{revenue.institutional}，占收入合计的{revenue.institutional.share}；其他收入{revenue.other}，占收入合计的{revenue.other.share}。',
      ],
      [
        '（二）支出决算说明',
        '{Y}年度本年支出合计{expenditure.total}，比上年{~all-expenditure.change}，{~all-expenditure.growth}，其中：基本支出{expenditure.basic}，占支出合计的{expenditure.basic.share}；项目支出{expenditure.project}，占支出合计的{expenditure.project.share}。',
      ],
      [
        '二、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收、支总计{fiscal-appropriation.total}，比上年{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。主要原因：[人员增加|项目减少]。',
      ],
      ['三、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出决算总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，主要用于以下方面（按大类）：教育支出{function.education}，占本年财政拨款支出{function.education.share}；农林水支出{function.agriculture-forestry-water}，占本年财政拨款支出{function.agriculture-forestry-water.share}。',
      ],
      [
        '（二）一般公共预算财政拨款支出决算具体情况',
        '1、“教育支出”（类）{Y}年度决算{function.education.final=function.education}，比{Y}年年初预算{~function.education.variance}，{~function.education.variance-rate}。其中：',
        '“进修及培训”（款）{Y}年度决算{function.education.jinxiu-ji-peixun.final}，比{Y}年年初预算{~function.education.jinxiu-ji-peixun.variance}，{~function.education.jinxiu-ji-peixun.variance-rate}。主要原因：[培训减少|新增课程]。',
      ],
      [
        '四、一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度使用一般公共预算财政拨款安排基本支出{general-budget.basic.detail-total}，其中：（1）工资福利支出{general-budget.basic.wages}，包括基本工资、津贴补贴等；（2）商品和服务支出{general-budget.basic.goods-services}，包括办公费、印刷费等；（3）对个人和家庭的补助支出{general-budget.basic.individuals-families}，包括离休费等。',
      ],
      [
        '五、“三公”经费财政拨款决算情况',
        '“三公”经费包括本部门所属3个单位。{Y}年度“三公”经费财政拨款决算数{three-public.total}，比{Y}年度“三公”经费财政拨款年初预算{three-public.budget}{~three-public.variance}。其中：',
        '1．因公出国（境）费用。{Y}年度决算数{three-public.overseas.total}，比{Y}年度年初预算数{three-public.overseas.budget}{~three-public.overseas.variance}。主要原因：[推迟出访|严控规模]。',
        '2．公务接待费。{Y}年度决算数{three-public.reception.total}，比{Y}年度年初预算数{three-public.reception.budget}{~three-public.reception.variance}。公务接待{three-public.reception.batches}，公务接待{three-public.reception.people}。',
        '3．公务用车购置及运行维护费。{Y}年度决算数{three-public.vehicle.total}，比{Y}年度年初预算数{three-public.vehicle.budget}{~three-public.vehicle.variance}。其中，公务用车购置费{Y}年度决算数{three-public.vehicle.purchase}，比{Y}年度年初预算数{three-public.vehicle.purchase.budget}{~three-public.vehicle.purchase.variance}。{Y}年度购置（更新）{three-public.vehicle.purchase.count}。公务用车运行维护费{Y}年度决算数{three-public.vehicle.operation}，比{Y}年度年初预算数{three-public.vehicle.operation.budget}{~three-public.vehicle.operation.variance}。{Y}年度公务用车运行维护费中，公务用车加油{three-public.vehicle.operation.fuel}，公务用车维修{three-public.vehicle.operation.maintenance}，公务用车保险{three-public.vehicle.operation.insurance}。{Y}年度公务用车保有量{three-public.vehicle.year-end-count}，车均运行维护费{three-public.vehicle.operation.average}。',
      ],
      [
        '六、机关运行经费支出情况',
        '{Y}年度机关运行经费支出合计{agency-operation.total}，比上年{~agency-operation.change}，{~agency-operation.growth}。',
      ],
      [
        '七、政府采购支出情况',
        '{Y}年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}，政府采购工程支出{procurement.works}，政府采购服务支出{procurement.services}。',
      ],
      [
        '八、国有资产占用情况',
        '{Y}年年末，本部门共有车辆{assets.vehicles.total:台}，其中：机要通信用车{assets.vehicles.confidential-communication:台}、其他用车{assets.vehicles.other:台}；单价{assets.equipment.threshold!100万元}（含）以上的设备（不含车辆）{assets.equipment}。',
      ],
      ['九、政府购买服务支出说明', '{Y}年度政府购买服务决算{procurement.purchased-services}。'],
    ],
  },
  {
    from: '四川',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收、支总计均为{all-funds.total}。与{Y-1}年度相比，收、支总计各{~all-funds.change}，{~all-funds.growth}。主要变动原因是[机构合并|项目增多]。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度本年收入合计{revenue.total}，其中：一般公共预算财政拨款收入{revenue.general-budget}，占{revenue.general-budget.share}；政府性基金预算财政拨款收入{revenue.government-funds}，占{revenue.government-funds.share}；国有资本经营预算财政拨款收入{revenue.state-capital}，占{revenue.state-capital.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度本年支出合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；对附属单位补助支出{expenditure.subordinate-subsidy}，占{expenditure.subordinate-subsidy.share}。',
      ],
      [
        '四、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收、支总计均为{fiscal-appropriation.total}。与{Y-1}年度相比，财政拨款收、支总计各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      ['五、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）一般公共预算财政拨款支出决算总体情况',
        '{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出合计的{general-budget.share}。与{Y-1}年度相比，一般公共预算财政拨款支出{~general-budget.change}，{~general-budget.growth}。',
      ],
      [
        '（二）一般公共预算财政拨款支出决算结构情况',
        '{Y}年度一般公共预算财政拨款支出{fiscal-appropriation.expenditure.structure-total=general-budget.expenditure}，主要用于以下方面：一般公共服务支出{function.general-public-services}，占{function.general-public-services.share}；节能环保支出{function.environment}，占{function.environment.share}。',
      ],
      [
        '（三）一般公共预算财政拨款支出决算具体情况',
        '{Y}年度一般公共预算支出决算数为{general-budget.expenditure}，完成预算{general-budget.completion}。其中：',
        `1.${item}：支出决算为{${itemId}.final}，完成预算{${itemId}.completion}，决算数[大于|小于]预算数（预算数为{${itemId}.budget}），主要原因是[年中追加|进度滞后]。`,
      ],
      [
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中：',
        '人员经费{general-budget.basic.personnel}，主要包括：基本工资、津贴补贴等。',
        '公用经费{general-budget.basic.operating}，主要包括：办公费、印刷费等。',
      ],
      ['七、财政拨款“三公”经费支出决算情况说明'],
      [
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        '{Y}年度“三公”经费财政拨款支出决算为{three-public.total}，完成预算{three-public.completion}，较上年度{~three-public.change}，{~three-public.growth}。决算数[小于|持平于]预算数的主要原因是[厉行节约|压减接待]。',
      ],
      [
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '{Y}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算{three-public.overseas.total}，占{three-public.overseas.share}；公务用车购置及运行维护费支出决算{three-public.vehicle.total}，占{three-public.vehicle.share}；公务接待费支出决算{three-public.reception.total}，占{three-public.reception.share}。具体情况如下：',
        '1.因公出国（境）经费支出{three-public.overseas.total}，完成预算{three-public.overseas.completion}。全年安排因公出国（境）团组{three-public.overseas.groups:次}，出国（境）{three-public.overseas.people:人}。',
        '2.公务用车购置及运行维护费支出{three-public.vehicle.total}，完成预算{three-public.vehicle.completion}。公务用车购置及运行维护费支出决算比{Y-1}年度{~three-public.vehicle.change}，{~three-public.vehicle.growth}。主要原因是[更新车辆|油价下跌]。',
        '其中：公务用车购置支出{three-public.vehicle.purchase}。全年按规定更新购置公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费支出{three-public.vehicle.operation}。主要用于[下乡|督查]等所需的燃料费、维修费支出。',
        '3.公务接待费支出{three-public.reception.total}，完成预算{three-public.reception.completion}。公务接待费支出决算比{Y-1}年度{~three-public.reception.change}，{~three-public.reception.growth}。其中：国内公务接待支出{three-public.reception.domestic}，国内公务接待{three-public.reception.batches}，{three-public.reception.people}（不包括陪同人员），共计支出{three-public.reception.domestic}；外事接待支出{three-public.reception.foreign}，外事接待{three-public.reception.foreign.batches}，{three-public.reception.foreign.people}，共计支出{three-public.reception.foreign}。',
      ],
      ['八、政府性基金预算支出决算情况说明', '{Y}年度政府性基金预算财政拨款支出{government-funds.expenditure}。'],
      ['九、国有资本经营预算支出决算情况说明', '{Y}年度国有资本经营预算财政拨款支出{state-capital.expenditure}。'],
      ['十、其他重要事项的情况说明'],
      [
        '（一）机关运行经费支出情况',
        '{Y}年度，本部门机关运行经费支出{agency-operation.total}，比{Y-1}年度{~agency-operation.change}，{~agency-operation.growth}。主要原因是[人员调整|规范支出]。',
      ],
      [
        '（二）政府采购支出情况',
        '{Y}年度，本部门政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。主要用于[办公设备|信息系统]采购。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占政府采购支出总额的{procurement.small-micro.share}。',
      ],
      [
        '（三）国有资产占有使用情况',
        `截至{Y}年12月31日，本部门共有车辆{assets.vehicles.total}，其中：${vehicleKinds}。单价{assets.equipment.threshold!100万元}以上设备（不含车辆）{assets.equipment}。`,
      ],
    ],
  },
  {
    from: '重庆',
    unit: '元',
    decimals: 2,
    thousands: true,
    sections: [
      [
        '（一）收入支出决算总体情况说明',
        '1.总体情况。{Y}年度收、支总计均为{all-funds.total}。收、支与{Y-1}年度相比，{~all-funds.change}，{~all-funds.growth}，主要原因是[上级补助减少|新增任务]。',
        '2.收入情况。{Y}年度收入合计{revenue.total}，与{Y-1}年度相比，{~all-revenue.change}，{~all-revenue.growth}，主要原因是[财力紧张|拨款增加]。其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}；其他收入{revenue.other}，占{revenue.other.share}。此外，使用非财政拨款结余{carryover.surplus-used}，年初结转和结余{carryover.opening-balance}。',
        '3.支出情况。{Y}年度支出合计{expenditure.total}，与{Y-1}年度相比，{~all-expenditure.change}，{~all-expenditure.growth}。其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}。此外，结余分配{carryover.surplus-distribution}。',
        '4.结转结余情况。{Y}年度年末结转和结余{carryover.closing-balance}，与{Y-1}年度相比，{~carryover.closing-balance.change}，{~carryover.closing-balance.growth}。',
      ],
      [
        '（二）财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收、支总计均为{fiscal-appropriation.total}。与{Y-1}年相比，财政拨款收、支总计各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      [
        '（三）一般公共预算财政拨款收入支出决算情况说明',
        '1.收入情况。{Y}年度一般公共预算财政拨款收入{general-budget.revenue}，与{Y-1}年度相比，{~general-budget.revenue.change}，{~general-budget.revenue.growth}。较年初预算数{~general-budget.revenue.variance}，{~general-budget.revenue.variance-rate}。此外，年初财政拨款结转和结余{fiscal-appropriation.opening-balance}。',
        '2.支出情况。{Y}年度一般公共预算财政拨款支出{general-budget.expenditure}，与{Y-1}年度相比，{~general-budget.change}，{~general-budget.growth}。较年初预算数{~general-budget.variance}，{~general-budget.variance-rate}，主要原因是[追加经费|进度影响]。',
        '3.比较情况。本部门{Y}年度一般公共预算财政拨款支出主要用于以下几个方面：',
        '（1）公共安全支出{function.public-security}，占{function.public-security.share}，较年初预算数{~function.public-security.variance}，{~function.public-security.variance-rate}，主要原因是[增编|缩编]。',
        '（2）住房保障支出{function.housing-security}，占{function.housing-security.share}，较年初预算数{~function.housing-security.variance}，{~function.housing-security.variance-rate}。',
      ],
      [
        '（四）一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度一般公共财政拨款基本支出{general-budget.basic.detail-total}。其中：人员经费{general-budget.basic.personnel}，与{Y-1}年度相比，{~general-budget.basic.personnel.change}，{~general-budget.basic.personnel.growth}，主要原因是[调资|退休]。公用经费{general-budget.basic.operating}，与{Y-1}年度相比，{~general-budget.basic.operating.change}，{~general-budget.basic.operating.growth}。',
      ],
      [
        '（五）“三公”经费支出总体情况说明',
        '{Y}年度“三公”经费支出共计{three-public.total}，较年初预算数{~three-public.variance}，{~three-public.variance-rate}，主要原因是[厉行节约|公车减少]。较上年支出数{~three-public.change}，{~three-public.growth}。',
      ],
      [
        '（六）“三公”经费分项支出情况',
        '{Y}年度本部门因公出国（境）费用{three-public.overseas.total}，费用支出较年初预算数{~three-public.overseas.variance}，{~three-public.overseas.variance-rate}。',
        '公务车购置费{three-public.vehicle.purchase}，费用支出较年初预算数{~three-public.vehicle.purchase.variance}，{~three-public.vehicle.purchase.variance-rate}。',
        '公务车运行维护费{three-public.vehicle.operation}，主要用于[机要文件交换|市内因公出行]等所需车辆的燃料费、维修费、保险费等。费用支出较年初预算数{~three-public.vehicle.operation.variance}，{~three-public.vehicle.operation.variance-rate}。较上年支出数{~three-public.vehicle.operation.change}，{~three-public.vehicle.operation.growth}。',
        '公务接待费{three-public.reception.total}，主要用于接待[上级检查|外地考察]。费用支出较年初预算数{~three-public.reception.variance}，{~three-public.reception.variance-rate}。',
      ],
      [
        '（七）“三公”经费实物量情况',
        '{Y}年度本部门因公出国（境）共计{three-public.overseas.groups}团组，{three-public.overseas.people:人}；公务用车购置{three-public.vehicle.purchase.count}，公务车保有量为{three-public.vehicle.year-end-count}；国内公务接待{three-public.reception.batches}{three-public.reception.people:人}，其中：国内外事接待{three-public.reception.domestic-foreign-affairs.batches}，{three-public.reception.domestic-foreign-affairs.people:人}；国（境）外公务接待{three-public.reception.foreign.batches}，{three-public.reception.foreign.people:人}。{Y}年本部门人均接待费{three-public.reception.average}，车均购置费{three-public.vehicle.purchase.average}，车均维护费{three-public.vehicle.operation.average}。',
      ],
      [
        '（八）会议费、培训费情况说明',
        '本年度会议费支出{meetings.total}，与{Y-1}年度相比，{~meetings.change}，{~meetings.growth}，主要原因是[压减会议|合并召开]。本年度培训费支出{training.total}，与{Y-1}年度相比，{~training.change}，{~training.growth}。',
      ],
      [
        '（九）机关运行经费情况说明',
        '{Y}年度本部门机关运行经费支出{agency-operation.total}，机关运行经费主要用于开支办公费、邮电费、水电费等。机关运行经费较上年支出数{~agency-operation.change}，{~agency-operation.growth}。',
      ],
    ],
  },
  {
    from: '江西',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入决算情况说明',
        '本部门{Y}年度收入总计{all-funds.total}，其中年初结转和结余{carryover.opening-balance}，较{Y-1}年{~all-funds.change}，{~all-funds.growth}；本年收入合计{revenue.total}，较{Y-1}年{~all-revenue.change}，{~all-revenue.growth}，主要原因是：[财政拨款增加|非税返还减少]。',
        '本年收入的具体构成为：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}；经营收入{revenue.business}，占{revenue.business.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '二、支出决算情况说明',
        '本部门{Y}年度支出总计{all-funds.expenditure-total}，其中本年支出合计{expenditure.total}，较{Y-1}年{~all-expenditure.change}，{~all-expenditure.growth}，主要原因是：[工资调整|项目结束]；年末结转和结余{carryover.closing-balance}，较{Y-1}年{~carryover.closing-balance.change}，{~carryover.closing-balance.growth}。',
        '本年支出的具体构成为：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；经营支出{expenditure.business}，占{expenditure.business.share}。',
      ],
      [
        '三、财政拨款支出决算情况说明',
        '本部门{Y}年度财政拨款本年支出年初预算数为{fiscal-appropriation.expenditure.budget}，决算数为{fiscal-appropriation.expenditure}，完成年初预算的{fiscal-appropriation.expenditure.completion}。其中：',
        '（一）公共安全支出年初预算数为{function.public-security.budget}，决算数为{function.public-security.final=function.public-security}，完成年初预算的{function.public-security.completion}，主要原因是：[办案增加|结转使用]。',
        '（二）社会保障和就业支出年初预算数为{function.social-security-employment.budget}，决算数为{function.social-security-employment.final=function.social-security-employment}，完成年初预算的{function.social-security-employment.completion}。',
      ],
      [
        '四、一般公共预算财政拨款基本支出决算情况说明',
        '本部门{Y}年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中：',
        '（一）工资福利支出{general-budget.basic.wages}，较{Y-1}年{~general-budget.basic.wages.change}，{~general-budget.basic.wages.growth}，主要原因是：[调资|减员]。',
        '（二）商品和服务支出{general-budget.basic.goods-services}，较{Y-1}年{~general-budget.basic.goods-services.change}，{~general-budget.basic.goods-services.growth}。',
        '（三）对个人和家庭补助支出{general-budget.basic.individuals-families}，较{Y-1}年{~general-budget.basic.individuals-families.change}，{~general-budget.basic.individuals-families.growth}。',
        '（四）资本性支出{general-budget.basic.capital}，较{Y-1}年{~general-budget.basic.capital.change}，{~general-budget.basic.capital.growth}。',
      ],
      [
        '五、财政拨款“三公”经费支出决算情况说明',
        '本部门{Y}年度财政拨款“三公”经费支出年初预算数为{three-public.budget}，决算数为{three-public.total}，完成预算的{three-public.completion}，决算数较{Y-1}年{~three-public.change}，{~three-public.growth}，其中：',
        '（一）因公出国（境）支出年初预算数为{three-public.overseas.budget}，决算数为{three-public.overseas.total}，完成预算的{three-public.overseas.completion}。全年安排因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '（二）公务接待费支出年初预算数为{three-public.reception.budget}，决算数为{three-public.reception.total}，完成预算的{three-public.reception.completion}，决算数较{Y-1}年{~three-public.reception.change}，{~three-public.reception.growth}，主要原因是：[落实八项规定|来访减少]。全年国内公务接待{three-public.reception.batches:批}，累计接待{three-public.reception.people}。',
        '（三）公务用车购置及运行维护费支出{three-public.vehicle.total}，其中公务用车购置年初预算数为{three-public.vehicle.purchase.budget}，决算数为{three-public.vehicle.purchase}，完成预算的{three-public.vehicle.purchase.completion}，全年购置公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费支出年初预算数为{three-public.vehicle.operation.budget}，决算数为{three-public.vehicle.operation}，完成预算的{three-public.vehicle.operation.completion}，决算数较{Y-1}年{~three-public.vehicle.operation.change}，{~three-public.vehicle.operation.growth}，主要原因是：[用车减少|车况老旧]。年末公务用车保有{three-public.vehicle.year-end-count}。',
      ],
      [
        '六、机关运行经费支出情况说明',
        '本部门{Y}年度机关运行经费支出{agency-operation.total}，较上年决算数{~agency-operation.change}，{~agency-operation.growth}，主要原因是：[节约用电|租房增加]。',
      ],
      [
        '七、政府采购支出情况说明',
        '本部门{Y}年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。授予中小企业合同金额{procurement.sme}，占政府采购支出总额的{procurement.sme.share}，其中：授予小微企业合同金额{procurement.small-micro}，占授予中小企业合同金额的{procurement.small-micro.share-of-shouyu-zhongxiaoqiye-hetong-jine}。',
      ],
      [
        '八、国有资产占用情况说明',
        `截止{Y}年12月31日，本部门国有资产占用情况见公开表。其中车辆{assets.vehicles.total}，${vehicleKinds}。`,
      ],
    ],
  },
  {
    from: '广东',
    unit: '万元',
    decimals: 2,
    thousands: true,
    sections: [
      ['一、{Y}年度收入支出决算总体情况说明'],
      [
        '（一）总收入情况',
        '本部门{Y}年度总收入{all-funds.total}，其中：本年收入{revenue.total}，年初结转和结余{carryover.opening-balance}。具体情况如下：',
        '１．一般公共预算财政拨款收入{revenue.general-budget}，比上年决算数{~revenue.general-budget.change}，{~revenue.general-budget.growth}。主要变动原因：[项目减少|人员增加]。',
        '２．上级补助收入{revenue.superior-subsidy}，比上年决算数{~revenue.superior-subsidy.change}，{~revenue.superior-subsidy.growth}。',
        '３．其他收入{revenue.other}，比上年决算数{~revenue.other.change}，{~revenue.other.growth}。主要变动原因：[利息增加|捐赠减少]。',
      ],
      [
        '（二）总支出情况',
        '本部门{Y}年度总支出{all-funds.expenditure-total}，其中：本年支出{expenditure.total}，年末结转和结余{carryover.closing-balance}。具体情况如下：',
        '１．基本支出{expenditure.basic}，比上年决算数{~expenditure.basic.change}，{~expenditure.basic.growth}。',
        '２．项目支出{expenditure.project}，比上年决算数{~expenditure.project.change}，{~expenditure.project.growth}。主要变动原因：[工程完工|任务增加]。',
      ],
      [
        '二、{Y}年度财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款总收入{fiscal-appropriation.total}，其中：本年财政拨款收入{fiscal-appropriation.revenue}，年初财政拨款结转和结余{fiscal-appropriation.opening-balance}。',
        '{Y}年度财政拨款总支出{fiscal-appropriation.expenditure-total}，其中：一般公共预算财政拨款支出{general-budget.expenditure}，政府性基金预算财政拨款支出{government-funds.expenditure}，年末财政拨款结转和结余{fiscal-appropriation.closing-balance}。',
      ],
      [
        '三、{Y}年度一般公共预算财政拨款支出决算情况说明',
        '年初预算{general-budget.budget}，支出决算{general-budget.expenditure}，完成年初预算的{general-budget.completion}。按支出功能分类科目，具体情况如下：',
        `１．${item}年初预算{${itemId}.budget}，支出决算{${itemId}.final}，完成年初预算的{${itemId}.completion}，主要原因：[年中追加|厉行节约]。`,
      ],
      [
        '四、{Y}年度一般公共预算财政拨款基本支出决算情况说明',
        '{Y}年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中：人员经费{general-budget.basic.personnel}，主要包括基本工资等；公用经费{general-budget.basic.operating}，主要包括办公费等。',
      ],
      [
        '五、{Y}年度一般公共预算财政拨款“三公”经费支出决算情况说明',
        '{Y}年度“三公”经费支出决算为{three-public.total}，完成预算{three-public.budget}的{three-public.completion}，比上年决算数{~three-public.change}，{~three-public.growth}。其中：',
        '（１）因公出国（境）费支出决算{three-public.overseas.total}，完成预算的{three-public.overseas.completion}，占“三公”经费支出的{three-public.overseas.share}。',
        '（２）公务用车购置及运行维护费支出决算{three-public.vehicle.total}，完成预算的{three-public.vehicle.completion}，占“三公”经费支出的{three-public.vehicle.share}；其中：公务用车购置支出{three-public.vehicle.purchase}，公务用车运行维护费支出{three-public.vehicle.operation}。',
        '（３）公务接待费支出决算{three-public.reception.total}，完成预算的{three-public.reception.completion}，占“三公”经费支出的{three-public.reception.share}，比上年{~three-public.reception.change}，{~three-public.reception.growth}。',
        '{Y}年使用一般公共预算财政拨款安排出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}；公务用车购置{three-public.vehicle.purchase.count}，公务用车保有量{three-public.vehicle.year-end-count}；国内公务接待{three-public.reception.batches}，接待{three-public.reception.people}；外宾接待{three-public.reception.foreign.batches}，{three-public.reception.foreign.people}。',
      ],
      ['六、其他重要事项的情况说明'],
      [
        '（一）机关运行经费支出情况',
        '{Y}年度机关运行经费支出{agency-operation.total}，比上年决算数{~agency-operation.change}，{~agency-operation.growth}。主要原因：[规范管理|人员变动]。',
      ],
      [
        '（二）政府采购支出情况',
        '{Y}年度政府采购支出总额{procurement.total}，其中：货物支出{procurement.goods}、工程支出{procurement.works}、服务支出{procurement.services}。',
      ],
      [
        '（三）国有资产占用情况',
        `截至{Y}年12月31日，本部门共有车辆{assets.vehicles.total}，其中：${vehicleKinds}；单价{assets.equipment.general.threshold!50万元}以上通用设备{assets.equipment.general}，单价{assets.equipment.special.threshold!100万元}以上专用设备{assets.equipment.special}。`,
      ],
    ],
  },
  {
    from: '浙江',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '（一）收入支出决算总体情况说明',
        '本[年度|部门{Y}年度]收、支总计{all-funds.total}，与[上年度|{Y-1}年度]相比，各{~all-funds.change}，{~all-funds.growth}。主要原因是：[项目增加|压减支出]。',
      ],
      [
        '（二）收入决算情况说明',
        '本年度收入合计{revenue.total}；包括财政拨款收入{revenue.fiscal-appropriation}（其中：一般公共预算{revenue.fiscal-appropriation.general-budget}，政府性基金预算{revenue.fiscal-appropriation.government-funds}），占收入合计{revenue.fiscal-appropriation.share}；事业收入{revenue.institutional}，占收入合计{revenue.institutional.share}；其他收入{revenue.other}，占收入合计{revenue.other.share}。',
      ],
      [
        '（三）支出决算情况说明',
        '本年度支出合计{expenditure.total}，其中基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}。',
      ],
      [
        '（四）财政拨款收入支出决算总体情况说明',
        '本年度财政拨款收、支总计{fiscal-appropriation.total}，与{Y-1}年度相比，各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}。',
      ],
      [
        '（五）一般公共预算财政拨款支出决算情况说明',
        '1.一般公共预算财政拨款支出决算总体情况。',
        '本年度一般公共预算财政拨款支出{general-budget.expenditure}，占本年支出合计的{general-budget.share}。与{Y-1}年度相比，一般公共预算财政拨款支出{~general-budget.change}，{~general-budget.growth}。',
        '2.一般公共预算财政拨款支出决算结构情况。',
        '本年度一般公共预算财政拨款支出{fiscal-appropriation.expenditure.structure-total=general-budget.expenditure}，主要用于以下方面：教育支出（类）{function.education}，占{function.education.share}；卫生健康支出（类）{function.health}，占{function.health.share}。',
      ],
      [
        '（六）一般公共预算财政拨款基本支出决算情况说明',
        '本年度一般公共预算财政拨款基本支出{general-budget.basic.detail-total}，其中：人员经费{general-budget.basic.personnel}，主要包括基本工资；公用经费{general-budget.basic.operating}，主要包括办公费。',
      ],
      [
        '（七）政府性基金预算财政拨款收入支出决算情况说明',
        '本年度政府性基金预算财政拨款支出{government-funds.expenditure}，与{Y-1}年度相比，{~government-funds.expenditure.change}，{~government-funds.expenditure.growth}。',
      ],
      [
        '（八）财政拨款“三公”经费支出决算情况说明',
        '本年度“三公”经费财政拨款支出预算为{three-public.budget}，支出决算为{three-public.total}，完成预算的{three-public.completion}，{Y}年度“三公”经费支出决算数[小于|大于]预算数的主要原因是[从严控制|任务增加]。',
        '1.因公出国（境）费用支出决算为{three-public.overseas.total}，完成预算的{three-public.overseas.completion}，占“三公”经费支出的{three-public.overseas.share}；与{Y-1}年度相比，{~three-public.overseas.change}，{~three-public.overseas.growth}。全年使用一般公共预算财政拨款涉及因公出国（境）团组{three-public.overseas.groups}；累计{three-public.overseas.people}。',
        '2.公务用车购置及运行维护费支出决算为{three-public.vehicle.total}，完成预算的{three-public.vehicle.completion}，占“三公”经费支出的{three-public.vehicle.share}；与{Y-1}年度相比，{~three-public.vehicle.change}，{~three-public.vehicle.growth}。',
        '其中：公务用车购置支出为{three-public.vehicle.purchase}（含购置税等附加费用），购置公务用车{three-public.vehicle.purchase.count}。公务用车运行维护费支出{three-public.vehicle.operation}，主要用于[出行|巡查]等所需的公务用车燃料费、维修费；年末使用一般公共预算财政拨款开支运行维护费的公务用车保有量为{three-public.vehicle.year-end-count}。',
        '3.公务接待费支出决算为{three-public.reception.total}，完成预算的{three-public.reception.completion}，占“三公”经费支出的{three-public.reception.share}；与{Y-1}年度相比，{~three-public.reception.change}，{~three-public.reception.growth}。国内公务接待{three-public.reception.batches}，累计{three-public.reception.people}。其中：',
        '外事接待支出{three-public.reception.foreign}，接待{three-public.reception.foreign.people}，{three-public.reception.foreign.batches}。',
      ],
      [
        '（九）机关运行经费支出情况',
        '本年度机关运行经费年初预算数{agency-operation.budget}，支出决算{agency-operation.total}，完成年初预算的{agency-operation.completion}，比上年度{~agency-operation.change}，{~agency-operation.growth}。',
      ],
      [
        '（十）政府采购支出情况',
        '本年度政府采购支出总额{procurement.total}，其中：政府采购货物支出{procurement.goods}、政府采购工程支出{procurement.works}、政府采购服务支出{procurement.services}。',
      ],
      [
        '（十一）国有资产占有情况',
        `截至{Y}年12月31日，本部门共有车辆{assets.vehicles.total}，其中，${vehicleKinds}；单价{assets.equipment.threshold!100万元}（含）以上设备（不含车辆）{assets.equipment}。`,
      ],
    ],
  },
  {
    from: '陕西',
    unit: '万元',
    decimals: 2,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收入总计、支出总计均为{all-funds.total}，与上年相比收、支总计各{~all-funds.change}，{~all-funds.growth}。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度本年收入合计{revenue.total}，其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；经营收入{revenue.business}，占{revenue.business.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度本年支出合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}；经营支出{expenditure.business}，占{expenditure.business.share}。',
      ],
      ['四、一般公共预算财政拨款支出决算情况说明'],
      [
        '（一）财政拨款支出决算总体情况说明',
        '{Y}年度财政拨款支出年初预算{fiscal-appropriation.expenditure.budget}，支出决算{fiscal-appropriation.expenditure}，完成年初预算的{fiscal-appropriation.expenditure.completion}，占本年支出合计的{fiscal-appropriation.expenditure.share}。与上年相比，财政拨款支出{~fiscal-appropriation.expenditure.change}，{~fiscal-appropriation.expenditure.growth}。',
      ],
      [
        '（二）财政拨款支出决算具体情况说明',
        '1.一般公共服务支出（类）统计信息事务（款）专项普查活动（项）（2010507）。年初预算{' +
          itemId +
          '.budget}，支出决算{' +
          itemId +
          '.final}，完成年初预算的{' +
          itemId +
          '.completion}。决算数[大于|小于]年初预算数的主要原因是[追加|结余]。',
        '2.行政单位医疗（2101101）。年初预算{function.health.xingzheng-danwei-yiliao.budget}，支出决算{function.health.xingzheng-danwei-yiliao.final}，完成年初预算的{function.health.xingzheng-danwei-yiliao.completion}。',
      ],
      ['五、财政拨款“三公”经费及会议费、培训费支出决算情况说明'],
      [
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        '{Y}年度“三公”经费财政拨款支出预算{three-public.budget}，支出决算{three-public.total}，完成预算的{three-public.completion}。决算数较预算数{~three-public.variance}，主要是[节约|缩减]。',
      ],
      [
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '1.因公出国（境）支出预算{three-public.overseas.budget}，支出决算{three-public.overseas.total}，完成预算的{three-public.overseas.completion}，全年安排因公出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2.公务用车运行维护费支出预算{three-public.vehicle.operation.budget}，支出决算{three-public.vehicle.operation}，完成预算的{three-public.vehicle.operation.completion}，决算数较预算数{~three-public.vehicle.operation.variance}。',
        '3.公务接待费支出预算{three-public.reception.budget}，支出决算{three-public.reception.total}，完成预算的{three-public.reception.completion}，决算数较预算数{~three-public.reception.variance}。其中：国内公务接待支出{three-public.reception.domestic}，国内公务接待{three-public.reception.batches:个}团组，{three-public.reception.people}。',
      ],
      [
        '（三）培训费支出决算情况说明',
        '{Y}年度财政拨款培训费支出预算{training.budget}，支出决算{training.total}，完成预算的{training.completion}，决算数较预算数{~training.variance}。',
      ],
      [
        '（四）会议费支出决算情况说明',
        '{Y}年度财政拨款会议费支出预算{meetings.budget}，支出决算{meetings.total}，完成预算的{meetings.completion}，决算数较预算数{~meetings.variance}。',
      ],
      [
        '六、机关运行经费支出情况说明',
        '{Y}年度机关运行经费支出预算{agency-operation.budget}，支出决算{agency-operation.total}，完成预算的{agency-operation.completion}。支出决算比上年{~agency-operation.change}，{~agency-operation.growth}。',
      ],
    ],
  },
  {
    from: '江苏',
    unit: '万元',
    decimals: 2,
    thousands: true,
    sections: [
      [
        '一、收入支出决算总体情况说明',
        '{Y}年度收入、支出决算总计{all-funds.total}。与上年相比，收、支总计各{~all-funds.change}，{~all-funds.growth}。其中：',
      ],
      [
        '（一）收入决算总计{all-funds.total}。包括：',
        '1．本年收入决算合计{revenue.total}。与上年相比，{~all-revenue.change}，{~all-revenue.growth}，变动原因：[拨款增加|收费减少]。',
        '2．使用非财政拨款结余{carryover.surplus-used}，为[弥补当年收支差额|动用历年结余]。与上年相比，{~carryover.surplus-used.change}，{~carryover.surplus-used.growth}。',
        '3．年初结转和结余{carryover.opening-balance}。与上年相比，{~carryover.opening-balance.change}，{~carryover.opening-balance.growth}。',
      ],
      [
        '二、收入决算情况说明',
        '{Y}年度本年收入决算合计{revenue.total}，其中：财政拨款收入{revenue.fiscal-appropriation}，占{revenue.fiscal-appropriation.share}；事业收入{revenue.institutional}，占{revenue.institutional.share}；其他收入{revenue.other}，占{revenue.other.share}。',
      ],
      [
        '三、支出决算情况说明',
        '{Y}年度本年支出决算合计{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic.share}；项目支出{expenditure.project}，占{expenditure.project.share}。',
      ],
      [
        '四、财政拨款收入支出决算总体情况说明',
        '{Y}年度财政拨款收入、支出决算总计{fiscal-appropriation.total}。与上年相比，收、支总计各{~fiscal-appropriation.change}，{~fiscal-appropriation.growth}，变动原因：[项目增加|口径调整]。',
      ],
      [
        '五、一般公共预算财政拨款“三公”经费支出决算情况说明',
        '{Y}年度一般公共预算财政拨款安排的“三公”经费支出决算{three-public.total}，与上年相比，{~three-public.change}。其中：因公出国（境）费支出{three-public.overseas.total}，占“三公”经费的{three-public.overseas.share}；公务用车购置及运行维护费支出{three-public.vehicle.total}，占“三公”经费的{three-public.vehicle.share}；公务接待费支出{three-public.reception.total}，占“三公”经费的{three-public.reception.share}。具体情况如下：',
        '1．因公出国（境）费预算{three-public.overseas.budget}，支出决算{three-public.overseas.total}，完成预算的{three-public.overseas.completion}，决算数[小于|大于]预算数的主要原因：[推迟|新增]。全年使用一般公共预算财政拨款涉及的出国（境）团组{three-public.overseas.groups}，累计{three-public.overseas.people}。',
        '2．公务用车购置及运行维护费预算{three-public.vehicle.budget}，支出决算{three-public.vehicle.total}，完成预算的{three-public.vehicle.completion}。其中：',
        '（1）公务用车购置支出决算{three-public.vehicle.purchase}。本年度使用一般公共预算财政拨款购置公务用车{three-public.vehicle.purchase.count}。',
        '（2）公务用车运行维护费支出决算{three-public.vehicle.operation}。截至{Y}年12月31日，使用一般公共预算财政拨款开支的公务用车保有量为{three-public.vehicle.year-end-count}。',
        '3．公务接待费预算{three-public.reception.budget}，支出决算{three-public.reception.total}，完成预算的{three-public.reception.completion}。其中：国内公务接待支出{three-public.reception.domestic}，接待{three-public.reception.batches}，{three-public.reception.people}，开支内容：[检查|调研]接待；国（境）外公务接待支出{three-public.reception.foreign}，接待{three-public.reception.foreign.batches}，{three-public.reception.foreign.people}。',
      ],
      [
        '六、机关运行经费支出决算情况说明',
        '{Y}年度机关运行经费支出决算{agency-operation.total}（其中：一般公共预算支出{agency-operation.general-budget}；政府性基金预算支出{agency-operation.government-funds}）。与上年相比，{~agency-operation.change}，{~agency-operation.growth}，变动原因：[减员|节约]。',
      ],
    ],
  },
];

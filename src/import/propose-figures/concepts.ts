/** Names of the national template and the words of figure ids they stand for. */
export type Names = Readonly<Record<string, string>>;

/** 支出功能分类, by category (类). */
export const functions: Names = {
  一般公共服务: 'general-public-services',
  外交: 'foreign-affairs',
  国防: 'defence',
  公共安全: 'public-security',
  教育: 'education',
  科学技术: 'science-technology',
  文化旅游体育与传媒: 'culture-tourism-sport-media',
  社会保障和就业: 'social-security-employment',
  卫生健康: 'health',
  节能环保: 'environment',
  城乡社区: 'urban-rural-community',
  农林水: 'agriculture-forestry-water',
  交通运输: 'transport',
  资源勘探工业信息等: 'industry-information',
  资源勘探信息等: 'industry-information',
  商业服务业等: 'commerce-services',
  金融: 'finance',
  援助其他地区: 'aid-to-regions',
  自然资源海洋气象等: 'natural-resources',
  住房保障: 'housing-security',
  粮油物资储备: 'grain-reserves',
  灾害防治及应急管理: 'disaster-emergency',
};

/** 本年收入 by source. */
export const revenues: Names = {
  财政拨款收入: 'fiscal-appropriation',
  上级补助收入: 'superior-subsidy',
  事业收入: 'institutional',
  经营收入: 'business',
  附属单位上缴收入: 'subordinate-remittance',
  其他收入: 'other',
};

/** 本年支出 by nature. */
export const expenditures: Names = {
  基本支出: 'basic',
  项目支出: 'project',
  上缴上级支出: 'superior-remittance',
  经营支出: 'business',
  对附属单位补助支出: 'subordinate-subsidy',
};

/** Vehicles by use. */
export const vehicles: Names = {
  '副部(省)级及以上领导用车': 'ministerial',
  部级领导干部用车: 'ministerial',
  主要领导干部用车: 'senior-official',
  主要负责人用车: 'senior-official',
  机要通信用车: 'confidential-communication',
  应急保障用车: 'emergency',
  执法执勤用车: 'law-enforcement',
  特种专业技术用车: 'special-technical',
  离退休干部用车: 'retired-cadre',
  其他用车: 'other',
};

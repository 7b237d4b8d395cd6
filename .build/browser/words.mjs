/** What the pages say in the walk's two languages. */
export const words = {
  'zh-CN': {
    send: '提交举报', accept: '受理举报', finding: '记录查明的事实', penalty: '作出处罚决定', close: '办结案件', show: '查看',
    register: '登记定点医药机构', done: '已办理', mend: '请改正以下内容', range: '罚款倍数超出法定幅度', arithmetic: '1,234.56 元 × 1.5 = 1,851.84 元',
    noCases: '没有符合条件的案件', signOut: '退出', signedOut: '您已退出', credit: '信用评价', leads: '线索', institutions: '定点医药机构', acts: '可以办理',
    review: '审核奖励', approve: '批准奖励', notice: '登记奖励通知送达', another: '须由另一人', claim: '申领奖励', sendClaim: '提交申领', claimed: '已收到申领',
    look: '查询', check: '领奖核验', matches: '一致', order: '安排支付', pay: '登记已支付', paid: '已经发放',
    refuse: '不予奖励', noReward: '不予奖励。', differs: '不一致', whyDiffers: '与举报时填写的不一致', giveBack: '登记退汇', whyClosed: '该账户已经销户',
    askToOpen: '申请调取身份', approveOpening: '准许调取身份', readIdentity: '查看身份', revoke: '撤回处罚决定', recover: '登记奖励追回', recovered: '已追回',
  },
  en: {
    send: 'Send the report', accept: 'Accept the report', finding: 'Record a finding', penalty: 'Decide the penalty', close: 'Close the case', show: 'Show',
    register: 'Register the institution', done: 'Done', mend: 'Please mend this', range: 'Multiple is out of range',
    arithmetic: '1,234.56 yuan × 1.5 = 1,851.84 yuan', noCases: 'There are no such cases', signOut: 'Sign out', signedOut: 'You are signed out',
    credit: 'Credit', leads: 'Leads', institutions: 'Institutions', acts: 'What you can do',
    review: 'Review the reward', approve: 'Approve the reward', notice: 'Record the notice of the reward', another: 'nother person', claim: 'Claim the reward',
    sendClaim: 'Send the claim', claimed: 'Your claim has been received', look: 'Look it up', check: 'Check the claim', matches: 'matches', order: 'Order payments',
    pay: 'Record the payment', paid: 'It has been paid',
    refuse: 'Refuse the reward', noReward: 'No reward is given', differs: 'differs', whyDiffers: 'not what came with the report',
    giveBack: 'Record that the money came back', whyClosed: 'The account is closed', askToOpen: 'Ask to open an identity',
    approveOpening: 'Approve the opening', readIdentity: 'Read the identity', revoke: 'Revoke the penalty', recover: 'Record a recovered reward',
    recovered: 'recovered',
  },
};

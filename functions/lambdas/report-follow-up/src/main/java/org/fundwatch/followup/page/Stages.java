package org.fundwatch.followup.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Each stage in words (办理进度), by the constant's name; {@code messages/stage_en.properties} has the English. */
@MessageBundle(value = "stage", locale = "zh-CN")
interface Stages {
    @Message(key = "RECEIVED", value = "已收到，等待受理")
    String received();

    @Message(key = "ACCEPTED", value = "已受理，正在调查")
    String accepted();

    @Message(key = "REFUSED", value = "不予受理")
    String refused();

    @Message(key = "SUBSTANTIATED", value = "查证属实")
    String substantiated();

    @Message(key = "UNSUBSTANTIATED", value = "查证不实")
    String unsubstantiated();

    @Message(key = "PENALTY_DECIDED", value = "已作出处罚决定")
    String penaltyDecided();

    @Message(key = "REWARD_UNDER_REVIEW", value = "举报奖励审核中")
    String rewardUnderReview();

    @Message(key = "REWARD_GRANTED", value = "举报奖励已批准")
    String rewardGranted();

    @Message(key = "REWARD_CLAIMED", value = "举报奖励已申领，等待核验和发放")
    String rewardClaimed();

    @Message(key = "REWARD_PAID", value = "举报奖励已发放")
    String rewardPaid();

    @Message(key = "REWARD_LAPSED", value = "举报奖励已经放弃，或者逾期未领，视为放弃")
    String rewardLapsed();

    @Message(key = "REWARD_STOPPED", value = "举报奖励停止办理")
    String rewardStopped();

    @Message(key = "CLOSED", value = "已办结")
    String closed();

    @Message(key = "PENALTY_REVOKED", value = "处罚决定已撤回")
    String penaltyRevoked();
}

package org.fundwatch.desk;

/** How an agreement stands (协议状态), by what has to be done about it. */
enum AgreementState {
    NOTHING_ON_FILE,
    IN_FORCE,
    TERM_OVER,
    SUSPENDED,
    MUST_END,
    ENDS_IN_PRINCIPLE,
    SUSPENSION_UNDETERMINED,
    ENDED_BARRED,
    ENDED_FREE,
    ENDED_UNDETERMINED
}

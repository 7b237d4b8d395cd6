package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.Stage;

/**
 * All of one case.
 *
 * @param report only for those whose work needs its text
 * @param penalty the last one
 * @param revocation how the last one fell
 * @param earlierPenalties those before the last one, the newest first
 * @param reward only for those whose work needs it: never for who books the penalties' money
 * @param allowedActs what this caller may do now
 * @param proposal a penalty that waits for another person's signature
 * @param procedure what happened, every entry ever made
 * @param consequences what other functions did about the case and its penalty
 */
record CaseView(
        String caseNumber,
        Stage stage,
        FileView file,
        Optional<ReportView> report,
        List<FindingView> findings,
        Optional<PenaltyView> penalty,
        Optional<RevocationView> revocation,
        List<EarlierPenaltyView> earlierPenalties,
        Optional<RewardView> reward,
        List<Act> allowedActs,
        Optional<WaitingView> proposal,
        List<EntryView> procedure,
        List<FollowThroughView> consequences) {}

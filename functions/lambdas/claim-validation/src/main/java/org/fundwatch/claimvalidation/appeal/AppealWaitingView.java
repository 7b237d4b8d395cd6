package org.fundwatch.claimvalidation.appeal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an appeal came, as the contract describes it. */
@Schema(
        name = "AppealWaiting",
        description = "It came; what becomes of it stands with the finding a moment later",
        requiredProperties = {"appealId", "finding"})
record AppealWaitingView(UUID appealId, String finding) {}

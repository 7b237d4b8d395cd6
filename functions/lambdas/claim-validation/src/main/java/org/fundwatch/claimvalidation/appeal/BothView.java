package org.fundwatch.claimvalidation.appeal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same in Chinese and English. */
@Schema(
        name = "InBoth",
        requiredProperties = {"zh", "en"})
record BothView(String zh, String en) {}

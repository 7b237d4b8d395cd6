package org.fundwatch.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.Bilingual;

/** A text in Chinese and in English. */
@Schema(name = "Bilingual")
record BilingualView(String zh, String en) {
    static BilingualView of(Bilingual text) {
        return new BilingualView(text.zh(), text.en());
    }
}

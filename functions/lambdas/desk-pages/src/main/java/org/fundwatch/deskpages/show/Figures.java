package org.fundwatch.deskpages.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Sums and moments as people write them, and how a fine came about. */
public final class Figures {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String FEN = "Fen";
    private static final int PLACES = 2;

    private Figures() {}

    /** Whether a member of this name is a sum in whole fen. */
    public static boolean isMoney(String name) {
        return name.endsWith(FEN);
    }

    /** A sum of whole fen in yuan. */
    public static String yuan(long fen, Words words) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return words.say("yuan", format.format(BigDecimal.valueOf(fen, PLACES)));
    }

    /** A sum of whole fen in yuan, as somebody would type it. */
    public static String typed(long fen) {
        return BigDecimal.valueOf(fen, PLACES).toPlainString();
    }

    /** A moment by the clock in China. */
    public static String moment(String instant) {
        return MOMENT.format(Instant.parse(instant));
    }

    /** How a part of a penalty comes to its fine: base times multiple; empty where it is no product. */
    static Optional<String> product(JsonNode part, Words words) {
        if (!part.path("multiple").isTextual()) {
            return Optional.empty();
        }
        var base = yuan(part.path("amountFen").asLong(), words);
        return Optional.of("%s × %s = %s"
                .formatted(
                        base,
                        part.path("multiple").asText(),
                        yuan(part.path("fineFen").asLong(), words)));
    }
}

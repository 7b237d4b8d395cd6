package org.fundwatch.claims.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * A line that a finding speaks of (疑点涉及明细), as the institution wrote it; nothing of the patient is in it.
 *
 * @param no its number in the claim
 * @param doctor code of the physician who prescribed it (医保医师代码); whatever is no code is left out
 * @param charge what it charges; empty where a message had no room for it
 */
public record RecordedLine(int no, Optional<String> doctor, Optional<Charge> charge) {
    /** With a digit, as a name written in Latin letters has none, and no identity number (居民身份号码). */
    private static final Pattern DOCTOR = Pattern.compile("(?![0-9]{17}[0-9Xx]$)(?=[A-Za-z-]*[0-9])[0-9A-Za-z-]{1,64}");

    public RecordedLine {
        doctor = doctor.filter(RecordedLine::isCode);
    }

    /**
     * What a line charges (收费项目).
     *
     * @param code the item's national code
     * @param first the day, or the first of several
     * @param qty in the item's own unit, a plain decimal
     * @param price of a unit, in fen
     * @param amount what the line costs, in fen; empty without a price
     */
    public record Charge(
            Optional<String> code,
            String name,
            LocalDate first,
            LocalDate last,
            String qty,
            Optional<Money> price,
            Optional<Money> amount) {
        public Charge {
            Words.quantity(qty);
        }

        private void tell(Map<String, Object> data) {
            code.ifPresent(text -> data.put("code", text));
            data.put("name", name);
            data.put("first", first.toString());
            data.put("last", last.toString());
            data.put("qty", qty);
            price.ifPresent(money -> data.put("priceFen", money.fen()));
            amount.ifPresent(money -> data.put("amountFen", money.fen()));
        }

        private static Charge of(Tree data) {
            return new Charge(
                    data.optionalText("code"),
                    data.text("name"),
                    data.date("first"),
                    data.date("last"),
                    data.shaped("qty", Words::quantity, Words.QUANTITY),
                    sum(data, "priceFen"),
                    sum(data, "amountFen"));
        }

        private static Optional<Money> sum(Tree data, String key) {
            return data.has(key) ? Optional.of(data.sum(key)) : Optional.empty();
        }
    }

    /** Whether a text has the shape of a physician's code. */
    static boolean isCode(String text) {
        return DOCTOR.matcher(text).matches();
    }

    /** Its number and who prescribed it alone. */
    RecordedLine bare() {
        return new RecordedLine(no, doctor, Optional.empty());
    }

    /** As it is written; amounts in whole fen. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("no", no);
        doctor.ifPresent(code -> data.put("doctor", code));
        charge.ifPresent(it -> it.tell(data));
        return data;
    }

    static RecordedLine of(Tree data) {
        return new RecordedLine(
                data.positive("no"),
                data.optionalText("doctor"),
                data.has("name") ? Optional.of(Charge.of(data)) : Optional.empty());
    }
}

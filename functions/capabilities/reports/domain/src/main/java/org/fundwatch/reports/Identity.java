package org.fundwatch.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who a named whistleblower is (举报人身份), kept secret by 条例 Art. 35. Lives only inside a seal; prints as dots.
 *
 * @param document number of an identity document; needed only when a reward is paid
 */
public record Identity(String name, String phone, Optional<String> address, Optional<String> document) {

    /** Most characters of any of these. */
    public static final int MAX = 200;

    /** Throws {@link IllegalArgumentException} if the name or the telephone is blank. */
    public Identity {
        if (name.isBlank() || phone.isBlank()) {
            throw new IllegalArgumentException("a named whistleblower has a name and a telephone");
        }
    }

    /** The form that is sealed. */
    public Map<String, String> data() {
        var data = new LinkedHashMap<String, String>();
        data.put("name", name);
        data.put("phone", phone);
        address.ifPresent(value -> data.put("address", value));
        document.ifPresent(value -> data.put("document", value));
        return data;
    }

    @Override
    public String toString() {
        return "•••";
    }
}

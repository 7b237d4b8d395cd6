package org.fundwatch.deskpages.page;

import java.util.Map;

/**
 * A form whose session ended before it was sent: nothing typed is lost.
 *
 * @param path to which it can be sent again
 * @param fields as they were typed
 */
public record ExpiredPage(String path, Map<String, String> fields) {
    public ExpiredPage {
        fields = Map.copyOf(fields);
    }
}

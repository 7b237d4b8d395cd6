package org.fundwatch.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event on its way (CloudEvents 1.0): what lies in the outbox, goes over the bus and arrives as a message.
 *
 * @param correlationid by which one act is followed through the logs; an event written before there was one has none
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String dataschema,
        String correlationid,
        Map<String, Object> data) {
    public static final String VERSION = "1.0";
    public static final String SOURCE = "fundwatch";

    /** An event with which an act begins: it is followed by the event's own id. */
    public CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String time,
            String dataschema,
            Map<String, Object> data) {
        this(specversion, id, source, type, subject, time, dataschema, id, data);
    }

    /** The event as the text that goes over the bus or a queue. */
    public String json() {
        var members = new LinkedHashMap<String, Object>();
        members.put("specversion", specversion);
        members.put("id", id);
        members.put("source", source);
        members.put("type", type);
        members.put("subject", subject);
        members.put("time", time);
        members.put("dataschema", dataschema);
        members.put("correlationid", correlationid);
        members.put("data", data);
        return Json.write(members);
    }
}

package org.fundwatch.claimrecording;

import java.util.UUID;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;

/** The message that brings the record of one check. */
record RecordedCheck(UUID eventId, ClaimCheckRecorded check) {

    /** A {@link Misfit} if the message is any other. */
    static RecordedCheck parse(CloudEvent event) {
        if (!ClaimCheckRecorded.TYPE.equals(event.type())) {
            throw new Misfit("/type", "must be " + ClaimCheckRecorded.TYPE);
        }
        return new RecordedCheck(EventReader.id(event), ClaimCheckRecorded.of(EventReader.data(event)));
    }
}

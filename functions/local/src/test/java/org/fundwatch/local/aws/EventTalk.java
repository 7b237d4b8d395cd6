package org.fundwatch.local.aws;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** What functions say to EventBridge, and what it might be told. */
enum EventTalk implements Function<Peer, Object> {
    PUT(peer -> put(peer, List.of(event("{\"case\":\"住院\"}")))),
    PUT_AS_MANY_AS_IT_TAKES(peer -> put(peer, Collections.nCopies(10, event("{}")))),
    PUT_TOO_MANY(peer -> put(peer, Collections.nCopies(11, event("{}")))),
    PUT_SOME_THAT_ARE_NONE(peer -> put(
            peer,
            List.of(
                    event("{}"),
                    event("{"),
                    event("{}").copy(entry -> entry.detailType("")),
                    event("{}").copy(entry -> entry.source("")),
                    event(""),
                    event("{}"))));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Function<Peer, Object> said;

    EventTalk(Function<Peer, Object> said) {
        this.said = said;
    }

    @Override
    public Object apply(Peer peer) {
        return said.apply(peer);
    }

    private static PutEventsRequestEntry event(String detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName(Peer.BUS)
                .source("fundwatch")
                .detailType("CaseSubstantiated")
                .detail(detail)
                .build();
    }

    /** How many were refused, and for each in its place the length of its id or why it was refused. */
    private static List<String> put(Peer peer, List<PutEventsRequestEntry> events) {
        var put = peer.events().putEvents(request -> request.entries(events));
        var each = put.entries().stream()
                .map(one -> one.errorCode() == null
                        ? "id of " + one.eventId().length()
                        : one.errorCode() + " " + one.errorMessage());
        return Stream.concat(Stream.of(put.failedEntryCount() + " refused"), each)
                .toList();
    }
}

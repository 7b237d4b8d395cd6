package org.fundwatch.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.fundwatch.cases.Act.ACCEPT;
import static org.fundwatch.cases.Act.CLOSE_SUBSTANTIATED;
import static org.fundwatch.cases.Act.CLOSE_UNSUBSTANTIATED;
import static org.fundwatch.cases.Act.DECIDE_PENALTY;
import static org.fundwatch.cases.Act.PROPOSE_PENALTY;
import static org.fundwatch.cases.Act.RECORD_FINDING;
import static org.fundwatch.cases.Act.REFUSE;
import static org.fundwatch.cases.Act.REVOKE_PENALTY;
import static org.fundwatch.cases.Act.SIGN_PENALTY;
import static org.fundwatch.cases.Act.WITHDRAW_PROPOSAL;
import static org.fundwatch.cases.Stage.ACCEPTED;
import static org.fundwatch.cases.Stage.CLOSED_SUBSTANTIATED;
import static org.fundwatch.cases.Stage.CLOSED_UNSUBSTANTIATED;
import static org.fundwatch.cases.Stage.INVESTIGATED;
import static org.fundwatch.cases.Stage.PENALTY_DECIDED;
import static org.fundwatch.cases.Stage.PENALTY_PROPOSED;
import static org.fundwatch.cases.Stage.PENALTY_REVOKED;
import static org.fundwatch.cases.Stage.RECEIVED;
import static org.fundwatch.cases.Stage.REFUSED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a case (案件流程) as a table of edges: there is no other way to change a stage. */
public final class Lifecycle {

    /** One allowed step: in this stage, this act leads there. */
    public record Edge(Stage from, Act act, Stage to) {}

    private static final List<Edge> EDGES = List.of(
            new Edge(RECEIVED, ACCEPT, ACCEPTED),
            new Edge(RECEIVED, REFUSE, REFUSED),
            new Edge(ACCEPTED, RECORD_FINDING, INVESTIGATED),
            new Edge(ACCEPTED, CLOSE_UNSUBSTANTIATED, CLOSED_UNSUBSTANTIATED),
            new Edge(INVESTIGATED, RECORD_FINDING, INVESTIGATED),
            new Edge(INVESTIGATED, DECIDE_PENALTY, PENALTY_DECIDED),
            // Outside the benchmark two persons decide: nothing else happens to the case between them.
            new Edge(INVESTIGATED, PROPOSE_PENALTY, PENALTY_PROPOSED),
            new Edge(PENALTY_PROPOSED, SIGN_PENALTY, PENALTY_DECIDED),
            new Edge(PENALTY_PROPOSED, WITHDRAW_PROPOSAL, INVESTIGATED),
            // A finding may hold and yet carry no fine, or none that the sources give: such a case still ends.
            new Edge(INVESTIGATED, CLOSE_SUBSTANTIATED, CLOSED_SUBSTANTIATED),
            new Edge(INVESTIGATED, CLOSE_UNSUBSTANTIATED, CLOSED_UNSUBSTANTIATED),
            new Edge(PENALTY_DECIDED, CLOSE_SUBSTANTIATED, CLOSED_SUBSTANTIATED),
            // A penalty may fall at any time after it was decided, before the case is closed or long after.
            new Edge(PENALTY_DECIDED, REVOKE_PENALTY, PENALTY_REVOKED),
            new Edge(CLOSED_SUBSTANTIATED, REVOKE_PENALTY, PENALTY_REVOKED),
            // What fell may be decided anew, on what is known or on what is found besides.
            new Edge(PENALTY_REVOKED, DECIDE_PENALTY, PENALTY_DECIDED),
            new Edge(PENALTY_REVOKED, PROPOSE_PENALTY, PENALTY_PROPOSED),
            new Edge(PENALTY_REVOKED, RECORD_FINDING, INVESTIGATED));

    private Lifecycle() {}

    /** The stage that the act leads to; empty when the act is not allowed in this stage. */
    public static Optional<Stage> after(Stage from, Act act) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .map(Edge::to)
                .findFirst();
    }

    /** The acts that are allowed in this stage; none at an end. */
    public static Set<Act> allowedIn(Stage stage) {
        return EDGES.stream()
                .filter(edge -> edge.from() == stage)
                .map(Edge::act)
                .collect(toUnmodifiableSet());
    }

    /** Every allowed step. */
    public static List<Edge> edges() {
        return EDGES;
    }
}

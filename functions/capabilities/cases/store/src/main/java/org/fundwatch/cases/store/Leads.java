package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.cases.Lead;

/** The leads (线索): one for an institution and month, opened once, never changed. */
@ApplicationScoped
public class Leads {
    private static final int MOST = 100;
    private static final String NEWEST = """
            select opened, sums from LeadRow opened
              join TallyRow sums on sums.institutionCode = opened.institutionCode and sums.month = opened.month
             order by opened.openedAt desc, opened.institutionCode, opened.month""";

    /** Opens a lead whose tally the caller holds. True if there was none. */
    public Uni<Boolean> open(Lead lead) {
        var tally = lead.tally();
        return Panache.getSession()
                .chain(session -> session.find(LeadRow.class, OfMonth.of(tally.institution(), tally.month()))
                        .chain(row -> row != null
                                ? Uni.createFrom().item(false)
                                : session.persist(LeadRow.of(lead)).replaceWith(true)));
    }

    /** Up to {@value #MOST} leads, the newest first. */
    public Uni<List<Lead>> newest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, Object[].class)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(Leads::lead).toList());
    }

    private static Lead lead(Object[] row) {
        return ((LeadRow) row[0]).toDomain((TallyRow) row[1]);
    }
}

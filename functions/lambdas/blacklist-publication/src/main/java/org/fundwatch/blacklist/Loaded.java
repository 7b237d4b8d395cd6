package org.fundwatch.blacklist;

import java.util.List;
import org.fundwatch.publication.ChainLink;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.ListRules;
import org.fundwatch.publication.NextEdition;
import org.fundwatch.publication.Sources;

/** All that the next edition is decided from. */
record Loaded(Edition before, List<ChainLink> chain, Sources sources) {

    NextEdition next(ListRules rules) {
        return before.next(sources, rules);
    }

    ChainLink link() {
        return chain.isEmpty() ? ChainLink.start() : chain.getLast();
    }

    int overdue() {
        return sources.overdueIn(before).size();
    }
}

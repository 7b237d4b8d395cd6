package org.fundwatch.claims.knowledge;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/**
 * One knowledge point (知识点) as a code found it.
 *
 * @param id such as KP-630264b3f1586762
 * @param codes all codes of the point, in its own order: of a pair, the item that includes the other comes first
 * @param place which of them was asked for
 * @param value what it limits, named as the rule's parameters are; empty where nobody has read a value from it
 */
public record Point(String id, List<String> codes, int place, Optional<Tree> value, Basis basis) {}

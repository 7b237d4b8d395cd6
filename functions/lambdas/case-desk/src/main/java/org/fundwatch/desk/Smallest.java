package org.fundwatch.desk;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of any number of elements, by their order (排序靠前者); it holds no more than those, and counts the others. */
final class Smallest<T> {
    private final Comparator<T> order;
    private final int most;
    private final PriorityQueue<T> kept;
    private int leftOut;

    Smallest(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        kept.add(one);
        if (kept.size() > most) {
            kept.remove();
            leftOut++;
        }
    }

    Smallest<T> and(Smallest<T> others) {
        others.kept.forEach(this::add);
        leftOut += others.leftOut;
        return this;
    }

    List<T> inOrder() {
        return kept.stream().sorted(order).toList();
    }

    int leftOut() {
        return leftOut;
    }
}

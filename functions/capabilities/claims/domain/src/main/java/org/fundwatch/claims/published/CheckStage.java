package org.fundwatch.claims.published;

/** When a claim is checked (监管环节). */
public enum CheckStage {
    /** 事前: while the order is written. */
    PRE,
    /** 事中: before settlement. */
    IN,
    /** 事后: after settlement. */
    POST
}

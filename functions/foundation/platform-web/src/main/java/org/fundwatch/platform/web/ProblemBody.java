package org.fundwatch.platform.web;

/** The members that every problem has (RFC 9457), for the contracts; {@code openapi/problems.yaml} lists the rest. */
public record ProblemBody(String type, String title, int status, String detail) {}

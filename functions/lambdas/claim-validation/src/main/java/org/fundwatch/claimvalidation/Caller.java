package org.fundwatch.claimvalidation;

import org.fundwatch.kernel.InstitutionCode;

/** The institution that asks (调用机构), however it proved who it is. */
public record Caller(InstitutionCode institution) {}

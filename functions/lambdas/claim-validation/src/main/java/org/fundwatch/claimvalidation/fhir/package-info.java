/** HL7 FHIR R4 as hospitals send it: read into a claim of our own, and answered as a ClaimResponse or an OperationOutcome. */
package org.fundwatch.claimvalidation.fhir;

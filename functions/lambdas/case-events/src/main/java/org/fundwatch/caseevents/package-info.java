package org.fundwatch.caseevents;

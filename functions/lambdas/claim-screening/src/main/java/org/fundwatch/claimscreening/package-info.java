package org.fundwatch.claimscreening;

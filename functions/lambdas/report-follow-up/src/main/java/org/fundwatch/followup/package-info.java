package org.fundwatch.followup;

package org.fundwatch.reports.store;

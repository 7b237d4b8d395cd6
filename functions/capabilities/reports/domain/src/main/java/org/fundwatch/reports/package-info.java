package org.fundwatch.reports;

package org.fundwatch.migration;

package org.fundwatch.cases.store;

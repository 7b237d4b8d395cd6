package org.fundwatch.cases;

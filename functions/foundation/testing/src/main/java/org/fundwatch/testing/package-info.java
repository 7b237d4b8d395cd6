package org.fundwatch.testing;

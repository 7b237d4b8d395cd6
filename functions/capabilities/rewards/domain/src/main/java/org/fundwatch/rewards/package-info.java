package org.fundwatch.rewards;

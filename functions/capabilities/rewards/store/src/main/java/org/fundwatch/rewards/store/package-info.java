package org.fundwatch.rewards.store;

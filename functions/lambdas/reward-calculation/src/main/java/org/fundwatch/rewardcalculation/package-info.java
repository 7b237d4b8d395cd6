package org.fundwatch.rewardcalculation;

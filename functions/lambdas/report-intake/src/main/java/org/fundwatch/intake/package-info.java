package org.fundwatch.intake;

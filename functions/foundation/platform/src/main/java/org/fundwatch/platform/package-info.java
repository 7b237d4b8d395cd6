package org.fundwatch.platform;

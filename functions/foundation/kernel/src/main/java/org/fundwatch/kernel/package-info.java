package org.fundwatch.kernel;

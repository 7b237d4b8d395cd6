package org.fundwatch.local;

package org.fundwatch.relay;

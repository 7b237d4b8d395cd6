package org.fundwatch.desk;

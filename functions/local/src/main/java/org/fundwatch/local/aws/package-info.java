/** The protocol of AWS services, as far as the emulated ones share it. */
package org.fundwatch.local.aws;

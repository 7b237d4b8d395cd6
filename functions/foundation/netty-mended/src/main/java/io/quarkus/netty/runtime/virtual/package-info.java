/** One class of Quarkus mended; decision 0034 says why, and when it goes. */
package io.quarkus.netty.runtime.virtual;

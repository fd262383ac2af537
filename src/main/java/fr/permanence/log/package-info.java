/** Diagnostics: the only place that writes a log, never content. */
@NullMarked
package fr.permanence.log;

import org.jspecify.annotations.NullMarked;

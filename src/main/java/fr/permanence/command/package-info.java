/** What Permanence does from a command line: a sample, an import, a verification, a demonstration. */
@NullMarked
package fr.permanence.command;

import org.jspecify.annotations.NullMarked;

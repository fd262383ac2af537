/** One nameplate record per thing, and the source of new ones. */
@NullMarked
package fr.permanence.ids;

import org.jspecify.annotations.NullMarked;

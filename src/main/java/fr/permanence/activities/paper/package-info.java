/** What activities put on paper and into files: sheets to sign, attestations, lists to call, the summary of a term. */
@NullMarked
package fr.permanence.activities.paper;

import org.jspecify.annotations.NullMarked;

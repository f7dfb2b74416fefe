/** Published pages by the words on them: PostgreSQL full text with synonyms, mistyped words and highlights. */
package health.charley.content.search;

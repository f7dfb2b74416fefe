/** Words of free text: parted, without endings, with slips of the keyboard forgiven. */
package health.charley.content.ask.words;

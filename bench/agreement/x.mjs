// Reads one JSON string a line, prints what twitter-text finds in it, one JSON object a line.
// Offsets are UTF-16 units, as the package gives them.
import { createInterface } from "node:readline";
import twitter from "twitter-text";
import emoji from "twemoji-parser";

const x = twitter.default ?? twitter;
const { version1, version2, version3 } = x.configs;

const count = (text, config) => {
  const { weightedLength, valid, permillage, validRangeEnd } = x.parseTweet(text, config);
  return [weightedLength, valid, permillage, validRangeEnd];
};

const entity = ({ url, screenName, listSlug, hashtag, cashtag, indices }) => {
  if (url !== undefined) return ["link", ...indices, url];
  if (screenName !== undefined) return ["mention", ...indices, screenName + listSlug];
  if (hashtag !== undefined) return ["hashtag", ...indices, hashtag];
  return ["cashtag", ...indices, cashtag];
};

const read = (text) => ({
  entities: x.extractEntitiesWithIndices(text).map(entity),
  links: x.extractUrlsWithIndices(text).map(entity),
  mentions: x.extractMentionsOrListsWithIndices(text).map(entity),
  hashtags: x.extractHashtagsWithIndices(text, { checkUrlOverlap: false }).map(entity),
  linked_hashtags: x.extractHashtagsWithIndices(text).map(entity),
  cashtags: x.extractCashtagsWithIndices(text).map(entity),
  emoji: emoji.parse(text).map(({ indices }) => indices),
  reply: x.extractReplies(text),
  counts: [version1, version2, version3].map((config) => count(text, config)),
  valid: [
    x.isValidTweetText(text),
    x.isValidUsername(text),
    x.isValidList(text),
    x.isValidHashtag(text),
    Boolean(x.isValidUrl(text)),
    Boolean(x.isValidUrl(text, true, false)),
  ],
});

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(read(JSON.parse(line))) + "\n");
}

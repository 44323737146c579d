-- A token bucket: the arithmetic of storage.coordination.TokenBucket by the server's own clock.
-- KEYS[1]: the bucket. KEYS[2]: since when buckets are counted. ARGV: rate a second, burst, cost, "1" where a bucket that
-- is not there is full.
-- Gives the seconds to wait as text, "0" where the cost was taken.
local rate, burst, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000

local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level, before = kept[1] and tonumber(kept[1]), kept[2] and tonumber(kept[2])
if not level and ARGV[4] == '1' then
  level, before = burst, now
elseif not level then
  -- Full and forgotten, or lost with everything else: it was empty when the counting began, whichever it is.
  before = tonumber(redis.call('GET', KEYS[2]) or '')
  if not before then
    before = now
    redis.call('SET', KEYS[2], string.format('%.17g', now))
  end
  level = 0
end

local at = math.max(now, before)
level = math.min(burst, level + (at - before) * rate)
-- A cost above the burst goes through once the bucket is full, and leaves a debt.
local needed = math.min(cost, burst)
if level < needed - 1e-9 then
  return string.format('%.17g', (needed - level) / rate + (at - now))
end
level = level - cost
redis.call('HSET', KEYS[1], 'level', string.format('%.17g', level), 'at', string.format('%.17g', at))
redis.call('PEXPIRE', KEYS[1], math.ceil(math.min(1e12, (burst - level) / rate * 1000 + (at - now) * 1000 + 1000)))
return '0'

-- Where RDS checks sign-ins by token (IAM database authentication), every role of a function enters by token alone. The owner of
-- the schema made these roles, so it may grant them something, and is their member (PostgreSQL 16 and later): by that way it enters by
-- token too from then on, as the migration knows (Entrance).
do $$
declare
    function_role name;
begin
    if not exists (select from pg_roles where rolname = 'rds_iam') then
        return;
    end if;
    for function_role in
        select role.rolname
          from pg_auth_members made
          join pg_roles role on role.oid = made.roleid
         where made.member = (select oid from pg_roles where rolname = current_user)
           and made.admin_option and role.rolcanlogin
    loop
        execute format('grant rds_iam to %I', function_role);
    end loop;
end $$;
